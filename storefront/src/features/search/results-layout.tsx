import type { ReactNode } from "react"

/** Filters beside the results on wide screens, above them on narrow ones. */
export function ResultsLayout({ filters, children }: { filters: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="min-w-0">{filters}</div>
      <div className="min-w-0">{children}</div>
    </div>
  )
}
