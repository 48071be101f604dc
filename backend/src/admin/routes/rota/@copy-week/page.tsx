import { useSearchParams } from "react-router-dom"

import { CopyWeekDrawer } from "../../../components/team/copy-week-drawer"
import { dateFrom } from "../../../components/team/use-rota-place"
import { datesOf } from "../../../lib/calendar/view"
import { useRota } from "../../../lib/team/rota"

/** `?venue=<id>&date=<date>`: the week of that date. */
const CopyWeek = () => {
  const [params] = useSearchParams()
  const [venue_id, date] = [params.get("venue"), dateFrom(params.get("date"))]
  const { data: rota } = useRota(venue_id && date ? { venue_id, ...datesOf("week", date) } : null)
  return rota ? <CopyWeekDrawer rota={rota} /> : null
}

export default CopyWeek
