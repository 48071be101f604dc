import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CalendarMini } from "@medusajs/icons"
import i18n from "i18next"

import { CalendarPage } from "../../components/calendar/calendar-page"
import { useCalendarPlace } from "../../components/calendar/use-calendar-place"
import { EmptyHint } from "../../components/page/empty-hint"
import { DetailSkeleton } from "../../components/page/detail-skeleton"
import { staff } from "../../lib/staff/staff-member"
import { venues } from "../../lib/venue/venue"
import { useWorkspace } from "../../lib/workspace/workspace"

const CalendarOfVenue = () => {
  const [place, go] = useCalendarPlace()
  const { data: workspace, error } = useWorkspace()
  const isPlatform = workspace?.kind === "platform"
  const { rows, isPending } = venues.useList({ limit: 100, order: "name" }, { enabled: isPlatform })
  // Staff see themselves alone, and so only the venues that they work at.
  const staffId = workspace?.role === "staff" ? (workspace.staff_member_id ?? undefined) : undefined
  const { data: self, isLoading } = staff.useOne(staffId)
  if (error) throw error
  if (!workspace || (isPlatform && isPending) || isLoading) return <DetailSkeleton />

  const mine = self ? [self.venue_id, ...self.venue_ids] : []
  const own = isPlatform
    ? rows
    : workspace.venues.filter(({ id }) => workspace.role !== "staff" || mine.includes(id))
  const venue = own.find(({ id }) => id === place.venueId) ?? own[0]
  if (!venue) return <EmptyHint>{i18n.t("plaza.calendar.empty.venues")}</EmptyHint>
  return <CalendarPage key={venue.id} venue={venue} venues={own} place={place} go={go} />
}

export const config = defineRouteConfig({
  label: "plaza.calendar.domain",
  translationNs: "translation",
  icon: CalendarMini,
  rank: 0,
})

export const handle = { breadcrumb: () => i18n.t("plaza.calendar.domain") }

export default CalendarOfVenue
