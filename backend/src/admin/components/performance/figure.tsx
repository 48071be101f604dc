import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

type Props = {
  term: string
  /** the rows behind it, and how the way to them is called */
  to?: { path: string; label: string }
  children: ReactNode
}

/** One figure of a person: what it is, and below it what it was. */
export function Figure({ term, to, children }: Props) {
  return (
    <div className="flex flex-col gap-y-1">
      <dt>
        <Text size="small" className="text-ui-fg-subtle">
          {to ? (
            <Link
              to={to.path}
              aria-label={to.label}
              className="underline underline-offset-4 hover:no-underline"
            >
              {term}
            </Link>
          ) : (
            term
          )}
        </Text>
      </dt>
      <dd className="flex flex-col gap-y-1">{children}</dd>
    </div>
  )
}

/** The figure itself. */
export const Amount = ({ children }: { children: string }) => (
  <p className="txt-large-plus text-ui-fg-base tabular-nums">{children}</p>
)
