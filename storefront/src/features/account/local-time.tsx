"use client"

import { useLocale } from "#languages"
import { formatDayAndTime } from "@/lib/format/zone-time"
import { useOwnZone } from "./use-own-zone"

/** An instant on the clocks of who reads; until the browser has told its zone, in UTC and saying so. */
export function LocalTime({ instant }: { instant: string }) {
  const locale = useLocale()
  const zone = useOwnZone()
  return (
    <time dateTime={instant}>
      {formatDayAndTime(locale, instant, zone)}
      {zone === "UTC" && " UTC"}
    </time>
  )
}
