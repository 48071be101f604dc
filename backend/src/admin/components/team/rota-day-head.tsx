import { clx } from "@medusajs/ui"
import i18n from "i18next"
import { useTranslation } from "react-i18next"

import type { VenueDay } from "../../lib/team/rota"
import { weekdayName } from "../../lib/time/weekdays"
import { weekdayOf } from "../../lib/time/wall"

type Props = { day: VenueDay; isToday: boolean; isShort: boolean }

/** A date above its column, with what is on and whether the venue is closed. */
export function RotaDayHead({ day: { date, label, opening }, isToday, isShort }: Props) {
  const { t } = useTranslation()
  const weekday = weekdayName(weekdayOf(date), "short")
  const closed = opening.length === 0 ? (label ?? t("plaza.team.rota.closed")) : label
  return (
    <th
      scope="col"
      aria-current={isToday ? "date" : undefined}
      className={clx("border-ui-border-base border-l px-1 py-2 text-left align-top", {
        "min-w-9": isShort,
        "min-w-28": !isShort,
        "bg-ui-bg-highlight": isToday,
      })}
    >
      <span className={clx("txt-compact-xsmall-plus block", { "text-center": isShort })}>
        {weekday} {isShort && <br />}
        {isShort ? Number(date.slice(8)) : dayAndMonth(date)}
      </span>
      {closed && (
        <span className={clx("txt-compact-xsmall text-ui-fg-subtle font-normal", { "sr-only": isShort })}>
          {closed}
        </span>
      )}
    </th>
  )
}

const dayAndMonth = (date: string) =>
  new Intl.DateTimeFormat(i18n.language, { day: "numeric", month: "short", timeZone: "UTC" }).format(
    new Date(`${date}T12:00Z`),
  )
