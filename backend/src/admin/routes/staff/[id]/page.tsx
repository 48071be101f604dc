import { useParams, type UIMatch } from "react-router-dom"

import { DetailLayout } from "../../../components/page/detail-layout"
import { DetailSkeleton } from "../../../components/page/detail-skeleton"
import { NamedCrumb } from "../../../components/page/named-crumb"
import { CalendarFeedSection } from "../../../components/staff/calendar-feed-section"
import { ShiftsSection } from "../../../components/staff/shifts-section"
import { SkillsSection } from "../../../components/staff/skills-section"
import { StaffGeneralSection } from "../../../components/staff/staff-general-section"
import { TimeOffSection } from "../../../components/staff/time-off-section"
import { staff } from "../../../lib/staff/staff-member"

const StaffDetail = () => {
  const { data: member, error } = staff.useOne(useParams().id)
  if (error) throw error
  if (!member?.venue) return <DetailSkeleton />
  const { time_zone } = member.venue

  return (
    <DetailLayout
      zone="staff.details"
      data={member}
      main={{
        general: <StaffGeneralSection member={member} />,
        skills: <SkillsSection member={member} />,
        timeOff: <TimeOffSection staffId={member.id} timeZone={time_zone} />,
      }}
      side={{
        shifts: <ShiftsSection member={member} timeZone={time_zone} />,
        calendar: <CalendarFeedSection staffId={member.id} />,
      }}
    />
  )
}

const StaffCrumb = ({ id }: { id?: string }) => <NamedCrumb name={staff.useOne(id).data?.name} />

export const handle = { breadcrumb: (match: UIMatch) => <StaffCrumb id={match.params.id} /> }

export default StaffDetail
