import { AskTimeOffForm } from "../../../components/team/ask-time-off-form"
import { useOwnStaffMember } from "../../../components/team/use-own-team"

const AskTimeOff = () => {
  const member = useOwnStaffMember()
  return member?.venue ? <AskTimeOffForm timeZone={member.venue.time_zone} /> : null
}

export default AskTimeOff
