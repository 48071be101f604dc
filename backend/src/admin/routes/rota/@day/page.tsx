import { useSearchParams } from "react-router-dom"

import { DayDrawer } from "../../../components/team/day-drawer"
import { dateFrom } from "../../../components/team/use-rota-place"
import { useVenueNames } from "../../../components/venue/use-venue-names"
import { staff } from "../../../lib/staff/staff-member"
import { useRota } from "../../../lib/team/rota"

/** `?venue=<id>&staff=<id>&on=<date>`: one cell of the team schedule. */
const ChangeDay = () => {
  const [params] = useSearchParams()
  const [venue_id, staff_id, on] = [params.get("venue"), params.get("staff"), dateFrom(params.get("on"))]
  const { data: rota } = useRota(venue_id && staff_id && on ? { venue_id, staff_id, from: on, to: on } : null)
  const { data: person } = staff.useOne(staff_id ?? undefined)
  const nameOf = useVenueNames(true)
  const member = rota?.staff.find(({ id }) => id === staff_id)
  const day = member?.days.find(({ date }) => date === on)
  if (!member || !day || !person) return null
  const places = [person.venue_id, ...person.venue_ids].map((id) => ({ id, name: nameOf(id) ?? id }))
  return <DayDrawer key={`${member.id} ${day.date}`} {...{ member, day, places }} />
}

export default ChangeDay
