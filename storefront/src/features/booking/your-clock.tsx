"use client"

import { useSyncExternalStore } from "react"
import { formatDayAndTime, formatOffset, formatTime } from "@/lib/format/zone-time"

const subscribe = () => () => undefined

/** The zone of this device; known in the browser only. */
function useDeviceZone(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => null,
  )
}

/** A time on the shopper's own clock, if that differs from the venue's. */
export function YourClock({ instant, timeZone }: { instant: string; timeZone: string }) {
  const deviceZone = useDeviceZone()
  if (!deviceZone || formatOffset(instant, deviceZone) === formatOffset(instant, timeZone)) {
    return null
  }
  const isSameDay =
    formatDayAndTime(instant, deviceZone).split(",")[0] === formatDayAndTime(instant, timeZone).split(",")[0]
  const moment = isSameDay ? formatTime(instant, deviceZone) : formatDayAndTime(instant, deviceZone)
  return (
    <span className="block text-sm text-muted">
      {moment} on your clock ({formatOffset(instant, deviceZone)})
    </span>
  )
}
