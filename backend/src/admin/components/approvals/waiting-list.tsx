import { Badge } from "@medusajs/ui"
import type { ReactNode } from "react"

import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"

type Props = {
  title: string
  none: string
  count: number
  isPending: boolean
  error: Error | null
  children: ReactNode
}

/** One queue, with how many wait in it. */
export function WaitingList({ title, none, count, isPending, error, children }: Props) {
  if (error) throw error
  return (
    <Section title={title} aside={<Badge size="small">{count}</Badge>}>
      {count === 0 && !isPending ? <EmptyHint>{none}</EmptyHint> : <ol className="divide-y">{children}</ol>}
    </Section>
  )
}
