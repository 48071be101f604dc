import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AgendaVisit } from "../../lib/dashboard/dashboard"
import { formatInstantShort, formatTime, zoneName } from "../../lib/time/format"
import { BookingStatus } from "../booking/booking-status"
import { EmptyHint } from "../page/empty-hint"
import { LinkRows } from "../page/link-rows"
import { Section } from "../page/section"

type Props = {
  title: string
  none: string
  visits: AgendaVisit[]
  /** today's need no date */
  isToday?: boolean
  /** several venues are told apart, and so are their zones */
  severalVenues: boolean
  more?: string
}

/** Visits of a day or of the days after it, each with the way to it. */
export function VisitList({ title, none, visits, isToday, severalVenues, more }: Props) {
  const { t } = useTranslation()
  const timeOf = ({ starts_at, time_zone }: AgendaVisit) =>
    isToday ? formatTime(starts_at, time_zone) : formatInstantShort(starts_at, time_zone)
  const lengthOf = ({ starts_at, ends_at, time_zone }: AgendaVisit) =>
    isToday && `${formatTime(starts_at, time_zone)} – ${formatTime(ends_at, time_zone)}`
  const severalZones = new Set(visits.map(({ time_zone }) => time_zone)).size > 1
  const zoneOf = ({ starts_at, time_zone }: AgendaVisit) =>
    severalZones ? ` ${zoneName(starts_at, time_zone)}` : ""
  return (
    <Section title={title}>
      {visits.length === 0 ? (
        <EmptyHint>{none}</EmptyHint>
      ) : (
        <LinkRows
          rows={visits.map((visit) => ({
            id: visit.id,
            to: `/bookings/${visit.id}`,
            title: `${timeOf(visit)}${zoneOf(visit)} · ${visit.client ?? t("plaza.dashboard.noClient")}`,
            subtitle: [lengthOf(visit), visit.services, visit.staff, severalVenues && visit.venue.name]
              .filter(Boolean)
              .join(", "),
            aside: <BookingStatus status={visit.status} />,
          }))}
        />
      )}
      {more && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {more}
        </Text>
      )}
    </Section>
  )
}
