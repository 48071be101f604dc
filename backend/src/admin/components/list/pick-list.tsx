import { useDebouncedSearch } from "@medusajs/dashboard/hooks"
import { EllipseMiniSolid, MagnifyingGlass } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Query } from "../../lib/api/request"

type Named = { id: string; name: string }

export type PickListProps = {
  /** a resource of the API whose rows have names */
  from: { useList: (query: Query) => { rows: Named[]; isPending: boolean } }
  /** narrows what is offered */
  query?: Query
  value: unknown
  onChange: (id: string) => void
}

/** Content of a filter: one row of a list of any length, found by typing. */
export function PickList({ from, query, value, onChange }: PickListProps) {
  const { t } = useTranslation()
  const search = useDebouncedSearch()
  const { rows, isPending } = from.useList({ ...query, q: search.query, limit: 50, order: "name" })

  return (
    <div className="w-[250px]">
      <div className="flex items-center gap-x-2 border-b px-3 py-1.5">
        <MagnifyingGlass className="text-ui-fg-muted" />
        <input
          autoFocus
          value={search.searchValue}
          onChange={(event) => search.onSearchValueChange(event.target.value)}
          placeholder={t("general.search")}
          aria-label={t("general.search")}
          className="txt-compact-small placeholder:text-ui-fg-muted h-8 flex-1 bg-transparent outline-none"
        />
      </div>
      <div className="flex max-h-[300px] flex-col overflow-y-auto p-1">
        {rows.length === 0 && !isPending && (
          <Text size="small" className="text-ui-fg-muted py-6 text-center">
            {t("general.noResultsTitle")}
          </Text>
        )}
        {rows.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === value}
            onClick={() => onChange(id)}
            className="txt-compact-small hover:bg-ui-bg-component-hover focus-visible:bg-ui-bg-component-hover flex items-center gap-2 rounded px-2 py-1 text-start outline-none"
          >
            <span className="flex size-[15px] shrink-0 items-center justify-center">
              {id === value && <EllipseMiniSolid />}
            </span>
            <span className="truncate">{name}</span>
          </button>
        ))}
      </div>
    </div>
  )
}
