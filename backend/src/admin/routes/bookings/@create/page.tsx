import { DeskBookingForm } from "../../../components/booking/desk-booking-form"
import { useWorkspace } from "../../../lib/workspace/workspace"

const BookVisit = () => {
  const { data: workspace } = useWorkspace()
  if (!workspace) return null
  const [only, ...others] = workspace.venues
  return <DeskBookingForm venueId={only && others.length === 0 ? only.id : ""} />
}

export default BookVisit
