import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

type Props = { to: string; title: string; subtitle: string; children: ReactNode }

/** Something that waits: the way to look at it, and what can be decided. */
export function WaitingRow({ to, title, subtitle, children }: Props) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-3">
      <div className="min-w-0">
        <Link
          to={to}
          className="txt-compact-small-plus text-ui-fg-base break-words underline underline-offset-4 hover:no-underline"
        >
          {title}
        </Link>
        <Text size="small" className="text-ui-fg-subtle">
          {subtitle}
        </Text>
      </div>
      <div className="flex items-center gap-2">{children}</div>
    </li>
  )
}
