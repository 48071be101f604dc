import { Badge, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { RotaCell } from "../../lib/team/rota-cell"
import { showInterval } from "../../lib/time/local-time"
import { describeShifts } from "./describe-cell"

type Props = {
  cell: RotaCell
  venueId: string
  /** the name of a venue that is not the one of the schedule */
  placeName: (id: string) => string | undefined
}

/** One person's date: shifts, what differs from the week, time off and requests. */
export function RotaCellContent({ cell, venueId, placeName }: Props) {
  const { t } = useTranslation()
  const { day, timeOff, requests, isAway } = cell
  return (
    <span className="txt-compact-xsmall flex flex-col items-start gap-1 tabular-nums">
      {day.shifts.map(({ starts, ends, venue_id }) => (
        <span
          key={starts + ends}
          className={clx("rounded px-1 py-0.5", {
            "bg-ui-tag-blue-bg text-ui-tag-blue-text": venue_id === venueId && !isAway,
            "bg-ui-tag-neutral-bg text-ui-tag-neutral-text": venue_id !== venueId || isAway,
            "line-through": isAway,
          })}
        >
          {showInterval(starts, ends)}
          {venue_id !== venueId && <span className="block">{placeName(venue_id)}</span>}
        </span>
      ))}
      {day.shifts.length === 0 && <span className="text-ui-fg-subtle px-1">{describeShifts(cell)[0]}</span>}
      {day.is_override && <span className="text-ui-fg-subtle px-1">{t("plaza.team.rota.differs")}</span>}
      {timeOff.length > 0 && (
        <Badge size="2xsmall" color="orange">
          {t("plaza.timeOff.title")}
        </Badge>
      )}
      {requests.length > 0 && (
        <Badge size="2xsmall" color="purple">
          {t("plaza.team.rota.requested")}
        </Badge>
      )}
    </span>
  )
}
