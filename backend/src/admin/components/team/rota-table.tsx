import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Rota } from "../../lib/team/rota"
import { cellOf, type RotaCell } from "../../lib/team/rota-cell"
import { formatDate } from "../../lib/time/format"
import { StaffName } from "../staff/staff-name"
import { describeCell, hoursOf } from "./describe-cell"
import { RotaCellContent } from "./rota-cell-content"
import { RotaDayHead } from "./rota-day-head"
import { RotaShortCell } from "./rota-short-cell"

type Props = {
  rota: Rota
  /** today's date on the venue's clocks */
  today: string
  /** months have narrow columns */
  isShort: boolean
  placeName: (id: string) => string | undefined
  /** the address of the form that changes a day, for those who may */
  editOf?: (staffId: string, date: string) => string
}

/** The team by rows, dates by columns. */
export function RotaTable({ rota, today, isShort, placeName, editOf }: Props) {
  const { t } = useTranslation()
  const content = (cell: RotaCell) =>
    isShort ? (
      <RotaShortCell cell={cell} />
    ) : (
      <RotaCellContent cell={cell} venueId={rota.venue_id} placeName={placeName} />
    )
  return (
    // It is scrolled by keyboard, too.
    <div
      role="region"
      tabIndex={0}
      aria-label={t("plaza.team.rota.table")}
      className="focus-visible:shadow-borders-focus isolate overflow-x-auto outline-none"
    >
      <table className="w-full border-collapse">
        <thead>
          <tr>
            <th scope="col" className="bg-ui-bg-base sticky left-0 z-10 px-3 py-2 text-left md:px-6">
              <span className="txt-compact-xsmall-plus text-ui-fg-subtle">{t("plaza.staff.one")}</span>
            </th>
            {rota.days.map((day) => (
              <RotaDayHead key={day.date} day={day} isToday={day.date === today} isShort={isShort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rota.staff.map((member) => (
            <tr key={member.id} className="border-ui-border-base border-t">
              <th
                scope="row"
                className="bg-ui-bg-base sticky left-0 z-10 min-w-28 max-w-44 px-3 py-2 text-left align-top font-normal md:px-6"
              >
                <span className="txt-compact-small block">
                  <StaffName name={member.name} color={member.color} />
                </span>
                <span className="txt-compact-xsmall text-ui-fg-subtle block pt-1 tabular-nums">
                  {hoursOf(member.minutes)}
                </span>
              </th>
              {rota.days.map(({ date, opening }, index) => {
                const cell = cellOf(rota, member, index)
                return (
                  <td
                    key={date}
                    className={clx("border-ui-border-base border-l p-0 align-top", {
                      "bg-ui-bg-subtle": opening.length === 0,
                    })}
                  >
                    {cell && editOf && (
                      <Link
                        to={editOf(member.id, date)}
                        className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus relative block size-full min-h-12 p-1 outline-none"
                      >
                        <span className="sr-only">
                          {t("plaza.team.rota.change", {
                            name: member.name,
                            date: formatDate(date),
                            what: describeCell(cell),
                          })}
                        </span>
                        <span aria-hidden>{content(cell)}</span>
                      </Link>
                    )}
                    {cell && !editOf && <div className="min-h-12 p-1">{content(cell)}</div>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
