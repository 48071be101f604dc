import { AddForm } from "../../../components/attendance/add-form"
import { useAttendanceVenue } from "../../../components/attendance/use-attendance-venue"
import { choice, useListQuery } from "../../../lib/lists/use-list-query"

const AddRecord = () => {
  const { venues, venueId } = useAttendanceVenue()
  const { filters } = useListQuery(["staff_id"])
  if (!venues) return null
  return (
    <AddForm venues={venues} venueId={venueId ?? venues[0]?.id ?? ""} staffId={choice(filters.staff_id)} />
  )
}

export default AddRecord
