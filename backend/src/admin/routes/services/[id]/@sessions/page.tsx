import { useParams } from "react-router-dom"

import { ClassSessionForm } from "../../../../components/service/class-session-drawer"
import { services } from "../../../../lib/service/service"

const AddSessions = () => {
  const { data: service } = services.useOne(useParams().id)
  return service?.venue?.time_zone ? (
    <ClassSessionForm service={service} timeZone={service.venue.time_zone} />
  ) : null
}

export default AddSessions
