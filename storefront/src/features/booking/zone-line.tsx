"use client"

import { useTranslations } from "#languages"
import { formatOffset, formatZone } from "@/lib/format/zone-time"
import { Icon } from "@/ui/icon"
import { useDeviceZone } from "./your-clock"

type ZoneLineProps = {
  /** Around when: a zone's offset changes with the seasons. */
  instant: string
  timeZone: string
}

/** On whose clock the times are, and what the shopper's own shows, if that differs. */
export function ZoneLine({ instant, timeZone }: ZoneLineProps) {
  const t = useTranslations("booking")
  const deviceZone = useDeviceZone()
  const offset = deviceZone && formatOffset(instant, deviceZone)
  return (
    <p className="mb-4 flex gap-2 text-sm text-muted">
      <Icon name="clock" className="mt-0.5 size-4 shrink-0" />
      <span>
        {t("timesAreIn", { zone: formatZone(t.locale, instant, timeZone) })}{" "}
        {offset && offset !== formatOffset(instant, timeZone) && t("yourClockShows", { offset })}
      </span>
    </p>
  )
}
