import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Rota, RotaAbsence } from "../../lib/team/rota"
import type { RotaCell } from "../../lib/team/rota-cell"
import { minutesOf, showInterval } from "../../lib/time/local-time"
import { minutesBetween, wallOf } from "../../lib/time/wall"
import { hourLines, placeOnTrack, ROW } from "./bars/track-style"

type Props = {
  rota: Rota
  cell: RotaCell
  /** the minute at which the track ends */
  to: number
  placeName: (id: string) => string | undefined
}

/** One person's day along the hours: shifts, those at other venues in grey, absences hatched over them. */
export function RotaDayBars({ rota, cell, to, placeName }: Props) {
  const { t } = useTranslation()
  const at = (instant: string) => minutesBetween(`${cell.day.date}T00:00`, wallOf(instant, rota.time_zone))
  const spanOf = ({ starts_at, ends_at }: RotaAbsence) => ({
    start: Math.max(0, at(starts_at)),
    end: Math.min(to, at(ends_at)),
  })
  return (
    <span className="bg-ui-bg-field relative block rounded-md" style={{ height: ROW, ...hourLines(to) }}>
      {cell.day.shifts.map(({ starts, ends, venue_id }) => (
        <span
          key={starts}
          className={clx(
            "absolute inset-y-0.5 truncate rounded-md border px-1 text-center leading-[26px]",
            venue_id === rota.venue_id
              ? "bg-ui-tag-blue-bg text-ui-tag-blue-text border-ui-tag-blue-border"
              : "bg-ui-tag-neutral-bg text-ui-tag-neutral-text border-ui-tag-neutral-border",
          )}
          style={placeOnTrack({ start: minutesOf(starts) ?? 0, end: minutesOf(ends) ?? 0 }, to)}
        >
          <span className="txt-compact-xsmall tabular-nums">
            {showInterval(starts, ends)} {venue_id !== rota.venue_id && placeName(venue_id)}
          </span>
        </span>
      ))}
      {cell.timeOff.map((off) => (
        <span
          key={off.id}
          title={t("plaza.timeOff.title")}
          className="border-ui-tag-orange-border absolute inset-y-0 rounded-md border bg-[repeating-linear-gradient(135deg,var(--tag-orange-icon)_0_2px,transparent_2px_8px)]"
          style={placeOnTrack(spanOf(off), to)}
        />
      ))}
    </span>
  )
}
