"use client"

import { useSyncExternalStore } from "react"
import { localDateAt } from "@/lib/format/local-date"
import { useTranslations } from "#languages"
import { formatDayAndTime, formatOffset, formatTime } from "@/lib/format/zone-time"

const subscribe = () => () => undefined

/** The zone of this device; known in the browser only. */
export function useDeviceZone(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => null,
  )
}

/** A time on the shopper's own clock, if that differs from the venue's. */
export function YourClock({ instant, timeZone }: { instant: string; timeZone: string }) {
  const t = useTranslations("booking")
  const deviceZone = useDeviceZone()
  if (!deviceZone || formatOffset(instant, deviceZone) === formatOffset(instant, timeZone)) {
    return null
  }
  const isSameDay = localDateAt(instant, deviceZone) === localDateAt(instant, timeZone)
  const moment = isSameDay
    ? formatTime(t.locale, instant, deviceZone)
    : formatDayAndTime(t.locale, instant, deviceZone)
  return (
    <span className="block text-sm text-muted">
      {t("yourClock", { moment, offset: formatOffset(instant, deviceZone) })}
    </span>
  )
}
