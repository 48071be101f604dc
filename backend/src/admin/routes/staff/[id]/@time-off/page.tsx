import { useParams } from "react-router-dom"

import { TimeOffForm } from "../../../../components/staff/time-off-drawer"
import { staff } from "../../../../lib/staff/staff-member"

const AddTimeOff = () => {
  const { data: member } = staff.useOne(useParams().id)
  return member?.venue ? <TimeOffForm member={member} timeZone={member.venue.time_zone} /> : null
}

export default AddTimeOff
