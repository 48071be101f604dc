import type { VenueCalendar } from "../../lib/calendar/calendar"

type Kind = "block" | "time_off"

/** Whose time can be blocked or taken off: staff, and for blocks rooms and equipment too; as `staff:<id>`. */
export function subjectsOf({ staff, units }: VenueCalendar, kind: Kind): { value: string; label: string }[] {
  const team = staff.map(({ id, name }) => ({ value: `staff:${id}`, label: name }))
  if (kind === "time_off") return team
  const rooms = new Map(units.map(({ resource_id, name }) => [`resource:${resource_id}`, name]))
  return [...team, ...[...rooms].map(([value, label]) => ({ value, label }))]
}

/** Who or what a column of the calendar stands for; the first of all when it was none. */
export function subjectOf(calendar: VenueCalendar, kind: Kind, laneId: string | null): string {
  const unit = calendar.units.find(({ id }) => id === laneId)
  const wanted = unit ? `resource:${unit.resource_id}` : `staff:${laneId}`
  const values = subjectsOf(calendar, kind).map(({ value }) => value)
  return values.find((value) => value === wanted) ?? values[0] ?? ""
}
