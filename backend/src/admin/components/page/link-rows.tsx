import { TriangleRightMini } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

type Row = { id: string; to: string; title: string; subtitle?: string; aside?: ReactNode }

/** A short list of things that have pages of their own. */
export function LinkRows({ rows }: { rows: Row[] }) {
  return (
    <div className="flex flex-col gap-y-2 p-2">
      {rows.map((row) => (
        <Link
          key={row.id}
          to={row.to}
          className="shadow-elevation-card-rest bg-ui-bg-component transition-fg hover:bg-ui-bg-component-hover focus-visible:shadow-borders-focus flex items-center gap-x-4 rounded-md px-4 py-2 outline-none"
        >
          <div className="flex min-w-0 flex-1 flex-col">
            <Text size="small" leading="compact" weight="plus" className="truncate">
              {row.title}
            </Text>
            {row.subtitle && (
              <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
                {row.subtitle}
              </Text>
            )}
          </div>
          {row.aside}
          <TriangleRightMini className="text-ui-fg-muted rtl:rotate-180" />
        </Link>
      ))}
    </div>
  )
}
