import { CheckCircleSolid, CircleDottedLine } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

type Props = {
  done: boolean
  /** how the mark is read out */
  state: string
  title: string
  hint: string
  /** where it is done, and what the way there is called */
  way?: { to: string; label: string }
  children?: ReactNode
}

/** One thing to do: whether it is done, what is missing of it, and the way to its page. */
export function CheckRow({ done, state, title, hint, way, children }: Props) {
  const Icon = done ? CheckCircleSolid : CircleDottedLine
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-center gap-x-3">
        <Icon
          aria-label={state}
          role="img"
          className={done ? "text-ui-tag-green-icon shrink-0" : "text-ui-fg-muted shrink-0"}
        />
        <div className="min-w-0 flex-1">
          <Text size="small" leading="compact" weight="plus">
            {title}
          </Text>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {hint}
          </Text>
        </div>
        {way && (
          <Link
            to={way.to}
            aria-label={`${way.label}: ${title}`}
            className="txt-compact-small-plus text-ui-fg-base underline underline-offset-4 hover:no-underline"
          >
            {way.label}
          </Link>
        )}
      </div>
      {children}
    </li>
  )
}
