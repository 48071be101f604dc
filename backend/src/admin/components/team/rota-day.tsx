import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Rota } from "../../lib/team/rota"
import { cellOf } from "../../lib/team/rota-cell"
import { formatDate } from "../../lib/time/format"
import { DAY, minutesOf } from "../../lib/time/local-time"
import { StaffName } from "../staff/staff-name"
import { HourAxis } from "./bars/hour-axis"
import { describeCell } from "./describe-cell"
import { RotaDayBars } from "./rota-day-bars"

type Props = {
  rota: Rota
  placeName: (id: string) => string | undefined
  editOf?: (staffId: string, date: string) => string
}

/** One day: everyone's shifts and absences along the hours of the venue's clocks. */
export function RotaDay({ rota, placeName, editOf }: Props) {
  const { t } = useTranslation()
  const [day] = rota.days
  if (!day) return null
  const ends = rota.staff.flatMap(
    ({ days }) => days[0]?.shifts.map((shift) => minutesOf(shift.ends) ?? 0) ?? [],
  )
  const to = Math.ceil(Math.max(DAY, ...ends) / 180) * 180

  return (
    <div className="grid grid-cols-[7rem_1fr] items-center gap-x-3 gap-y-2 px-4 py-4 md:grid-cols-[11rem_1fr] md:px-6">
      <span />
      <HourAxis to={to} />
      {rota.staff.map((member) => {
        const cell = cellOf(rota, member, 0)
        if (!cell) return null
        const label = t("plaza.team.rota.change", {
          name: member.name,
          date: formatDate(day.date),
          what: describeCell(cell),
        })
        const bars = <RotaDayBars {...{ rota, cell, to, placeName }} />
        return (
          <div key={member.id} className="contents">
            <div className="txt-compact-small min-w-0">
              <StaffName name={member.name} color={member.color} />
              {cell.timeOff.length > 0 && (
                <Badge size="2xsmall" color="orange">
                  {t("plaza.timeOff.title")}
                </Badge>
              )}
              {cell.requests.length > 0 && (
                <Badge size="2xsmall" color="purple">
                  {t("plaza.team.rota.requested")}
                </Badge>
              )}
            </div>
            {editOf ? (
              <Link
                to={editOf(member.id, day.date)}
                aria-label={label}
                className="focus-visible:shadow-borders-focus rounded-md outline-none"
              >
                {bars}
              </Link>
            ) : (
              bars
            )}
          </div>
        )
      })}
    </div>
  )
}
