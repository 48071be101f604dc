"use client"

import { useLocale } from "#languages"
import { formatLongDay } from "@/lib/format/zone-time"
import { useOwnZone } from "./use-own-zone"

/** The day of an instant on the clocks of who reads; until the browser has told its zone, in UTC. */
export function LocalDay({ instant }: { instant: string }) {
  const locale = useLocale()
  const zone = useOwnZone()
  return <time dateTime={instant}>{formatLongDay(locale, instant, zone)}</time>
}
