import type { DataTableFilter } from "@medusajs/ui"

import { PickList, type PickListProps } from "./pick-list"

type Pick = {
  id: string
  label: string
  from: PickListProps["from"]
  query?: PickListProps["query"]
  /** what is chosen already, for its name in the bar of filters */
  chosen?: { id: string; name: string }
}

/** A filter by one row of another list. The table reads the name of a chosen value off the options of its filter. */
export function pickFilter({ id, label, from, query, chosen }: Pick): DataTableFilter {
  const filter = {
    id,
    label,
    type: "custom" as const,
    options: [{ value: chosen?.id ?? "", label: chosen?.name ?? "…" }],
    render: ({ value, onChange }: { value: unknown; onChange: (id: string) => void }) => (
      <PickList from={from} query={query} value={value} onChange={onChange} />
    ),
  }
  return filter
}
