import i18n from "i18next"

import type { RotaCell } from "../../lib/team/rota-cell"
import { showInterval } from "../../lib/time/local-time"

/** What is worked, `09:00 – 17:00`, or that it is nothing. */
export function describeShifts({ day }: RotaCell): string[] {
  if (day.shifts.length > 0) return day.shifts.map(({ starts, ends }) => showInterval(starts, ends))
  return [i18n.t(day.is_override ? "plaza.shifts.dateOff" : "plaza.shifts.off")]
}

/** A cell in one sentence, for those who do not see it. */
export function describeCell(cell: RotaCell): string {
  const notes = [
    cell.day.is_override && i18n.t("plaza.team.rota.differs"),
    cell.timeOff.length > 0 && i18n.t("plaza.timeOff.title"),
    cell.requests.length > 0 && i18n.t("plaza.team.rota.requested"),
  ]
  return [...describeShifts(cell), ...notes].filter(Boolean).join(", ")
}

/** `7 h 30 min` of minutes. */
export function hoursOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return rest === 0
    ? i18n.t("plaza.team.hours", { hours })
    : i18n.t("plaza.team.hoursMinutes", { hours, rest })
}
