"use client"

import { useSyncExternalStore } from "react"
import { useLocale } from "#languages"
import { formatDayAndTime } from "@/lib/format/zone-time"

const never = () => () => undefined
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** An instant on the clocks of who reads; until the browser has told its zone, in UTC and saying so. */
export function LocalTime({ instant }: { instant: string }) {
  const locale = useLocale()
  const zone = useSyncExternalStore(never, ownZone, () => "UTC")
  return (
    <time dateTime={instant}>
      {formatDayAndTime(locale, instant, zone)}
      {zone === "UTC" && " UTC"}
    </time>
  )
}
