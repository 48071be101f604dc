import type { ActionGroup } from "@medusajs/dashboard/components"
import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

import { MoreMenu } from "./more-menu"

type Props = {
  title: string
  /** the page's own heading is `h1`, all others `h2` */
  level?: "h1" | "h2"
  /** beside the title on the right, before the menu */
  aside?: ReactNode
  actions?: ActionGroup[]
  children?: ReactNode
}

/** One card of a detail page: title, what can be done, and rows below. */
export function Section({ title, level = "h2", aside, actions = [], children }: Props) {
  const groups = actions.filter((group) => group.actions.length > 0)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <Heading level={level} className="min-w-0 break-words">
          {title}
        </Heading>
        <div className="flex flex-wrap items-center gap-2">
          {aside}
          {groups.length > 0 && <MoreMenu of={title} groups={groups} />}
        </div>
      </div>
      {children}
    </Container>
  )
}
