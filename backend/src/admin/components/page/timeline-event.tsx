import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

import { formatInstant, zoneName } from "../../lib/time/format"

type Props = {
  title: string
  /** an instant, told on the clocks of `timeZone` */
  at: string
  timeZone: string
  /** nothing came before it */
  isFirst: boolean
  children?: ReactNode
}

/** One thing that happened, in a list of them one below the other. */
export function TimelineEvent({ title, at, timeZone, isFirst, children }: Props) {
  return (
    <div className="grid grid-cols-[20px_1fr] items-start gap-2">
      <div className="flex size-full flex-col items-center gap-y-0.5">
        <div className="flex size-5 items-center justify-center">
          <div className="bg-ui-bg-base shadow-borders-base flex size-2.5 items-center justify-center rounded-full">
            <div className="bg-ui-tag-neutral-icon size-1.5 rounded-full" />
          </div>
        </div>
        {!isFirst && <div className="bg-ui-border-base w-px flex-1" />}
      </div>
      <div className={isFirst ? undefined : "pb-4"}>
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <Text size="small" leading="compact" weight="plus">
            {title}
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
            {formatInstant(at, timeZone)} {zoneName(at, timeZone)}
          </Text>
        </div>
        {children}
      </div>
    </div>
  )
}
