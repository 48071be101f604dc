import type { ReactNode } from "react"
import { Heading } from "./heading"
import type { IconName } from "./icon"
import { Icon } from "./icon"

type EmptyStateProps = {
  icon: IconName
  title: string
  children: ReactNode
  action?: ReactNode
  level?: 1 | 2
}

/** What a page says when there is nothing to show, and where to go from there. */
export function EmptyState({ icon, title, children, action, level = 2 }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center py-14 text-center">
      <span className="mb-5 grid size-16 place-items-center rounded-full bg-accent-soft text-accent">
        <Icon name={icon} className="size-7" />
      </span>
      <Heading level={level} size="section" className="mb-2">
        {title}
      </Heading>
      <div className="text-muted">{children}</div>
      {action && <div className="mt-6">{action}</div>}
    </div>
  )
}
