import { LayoutComposer } from "@medusajs/dashboard/components"
import type { ReactElement } from "react"

/** The single column of the dashboard's list pages; `zone` as in `venue.list`. */
export function ListLayout({ zone, children }: { zone: string; children: ReactElement }) {
  return (
    <LayoutComposer
      widgetsZonePrefix={zone}
      preferredLayoutId="core:single-column"
      sections={{ main: <LayoutComposer.Entry id="list">{children}</LayoutComposer.Entry> }}
    />
  )
}
