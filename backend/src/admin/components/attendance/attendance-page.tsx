import { useOwnAttendance } from "../../lib/attendance/attendance"
import { useMay } from "../../lib/workspace/may"
import { useWorkspace } from "../../lib/workspace/workspace"
import { DetailSkeleton } from "../page/detail-skeleton"
import { EmptyHint } from "../page/empty-hint"
import { DayTable } from "./day-table"
import { OwnSection } from "./own-section"
import { TodaySection } from "./today-section"
import { useAttendanceVenue } from "./use-attendance-venue"
import { useTranslation } from "react-i18next"

/** Attendance as each role may see it: one's own day, then the team's, then the days before. */
export function AttendancePage() {
  const { t } = useTranslation()
  const { manage } = useMay()
  const { data: workspace } = useWorkspace()
  const { venues, venueId, mayAll, choose } = useAttendanceVenue()
  const isStaffMember = Boolean(workspace?.staff_member_id)
  const { data: own } = useOwnAttendance(isStaffMember)
  if (!workspace || !venues) return <DetailSkeleton />
  if (venues.length === 0) return <EmptyHint>{t("plaza.calendar.empty.venues")}</EmptyHint>
  return (
    <div className="flex flex-col gap-y-3">
      {own && <OwnSection own={own} />}
      {manage && <TodaySection {...{ venues, venueId, mayAll }} onVenue={choose} />}
      <DayTable venueId={venueId} mayAll={mayAll} ofTeam={manage} />
    </div>
  )
}
