import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CalendarMini } from "@medusajs/icons"
import i18n from "i18next"

import { CalendarPage } from "../../components/calendar/calendar-page"
import { useCalendarPlace } from "../../components/calendar/use-calendar-place"
import { EmptyHint } from "../../components/page/empty-hint"
import { DetailSkeleton } from "../../components/page/detail-skeleton"
import { useOwnVenues } from "../../lib/workspace/use-own-venues"

const CalendarOfVenue = () => {
  const [place, go] = useCalendarPlace()
  const own = useOwnVenues()
  if (!own) return <DetailSkeleton />

  const venue = own.find(({ id }) => id === place.venueId) ?? own[0]
  if (!venue) return <EmptyHint>{i18n.t("plaza.calendar.empty.venues")}</EmptyHint>
  return <CalendarPage key={venue.id} venue={venue} venues={own} place={place} go={go} />
}

export const config = defineRouteConfig({
  label: "plaza.calendar.domain",
  translationNs: "translation",
  icon: CalendarMini,
  rank: 0.5,
})

export const handle = { breadcrumb: () => i18n.t("plaza.calendar.domain") }

export default CalendarOfVenue
