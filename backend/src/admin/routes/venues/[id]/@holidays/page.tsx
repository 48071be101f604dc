import { useParams } from "react-router-dom"

import { HolidaysForm } from "../../../../components/venue/holidays-form"
import { venues } from "../../../../lib/venue/venue"

const ImportHolidays = () => {
  const { data: venue } = venues.useOne(useParams().id)
  return venue ? <HolidaysForm venue={venue} /> : null
}

export default ImportHolidays
