import type { Calendar } from "@event-calendar/core"

import type {
  CalendarBlock,
  CalendarSegment,
  CalendarSession,
  CalendarTimeOff,
  Span,
  VenueCalendar,
} from "../../lib/calendar/calendar"
import { daysOff, outside, toWall } from "../../lib/calendar/hours"
import type { Lanes } from "../../lib/calendar/view"

/** What an entry of the board stands for. */
export type Entry =
  | { kind: "visit"; segment: CalendarSegment }
  | { kind: "block"; block: CalendarBlock }
  | { kind: "time_off"; timeOff: CalendarTimeOff }
  | { kind: "session"; session: CalendarSession }

/** How the board is asked to show a calendar. */
export type Shown = {
  lanes: Lanes
  /** only this one's; null: everyone's */
  staffId: string | null
  /** visits can be moved and resized by hand */
  isEditable: boolean
  /** a column is a day, not an hour */
  isByDays: boolean
}

const MOVABLE: readonly string[] = ["requested", "confirmed"]
const RESIZABLE: readonly string[] = [...MOVABLE, "checked_in"]

/** The columns of a day and the rows of a timeline. */
export function toLanes(
  { staff, units }: VenueCalendar,
  { lanes, staffId }: Pick<Shown, "lanes" | "staffId">,
): Calendar.ResourceInput[] {
  if (lanes === "units") {
    return units.map(({ id, name, number, of }) => ({ id, title: of > 1 ? `${name} ${number}` : name }))
  }
  return staff
    .filter(({ id }) => staffId === null || id === staffId)
    .map(({ id, name }) => ({ id, title: name }))
}

/** All that lies in the calendar, in the venue's local time, and the times at which nobody can work. */
export function toEvents(calendar: VenueCalendar, shown: Shown): Calendar.EventInput[] {
  const { lanes, staffId, isEditable, isByDays } = shown
  const { time_zone, segments, blocks, time_off, sessions } = calendar
  const lanesOf = (entry: { staff_id?: string | null; resource_unit_ids?: string[] }) =>
    lanes === "units" ? (entry.resource_unit_ids ?? []) : entry.staff_id ? [entry.staff_id] : []
  const event = (entry: Entry, row: Span & { id: string }, resourceIds: string[], look: string) => ({
    ...toWall(row, time_zone),
    id: `${entry.kind}:${row.id}`,
    resourceIds,
    editable: false,
    classNames: ["plaza-entry", look],
    extendedProps: { entry },
  })
  const own = ({ staff_id }: { staff_id: string | null }) => staffId === null || staff_id === staffId
  const unitsOf = (resourceId: string | null) =>
    calendar.units.filter(({ resource_id }) => resource_id === resourceId).map(({ id }) => id)
  return [
    ...segments.filter(own).map((segment) => ({
      ...event({ kind: "visit", segment }, segment, lanesOf(segment), `plaza-${segment.status}`),
      editable: undefined,
      // There is no choosing of a room: the first free one of the kind is taken.
      startEditable: isEditable && lanes === "staff" && MOVABLE.includes(segment.status),
      durationEditable: isEditable && !isByDays && RESIZABLE.includes(segment.status),
    })),
    ...sessions
      .filter(own)
      .map((session) => event({ kind: "session", session }, session, lanesOf(session), "plaza-session")),
    ...blocks.filter(own).map((block) => {
      const on = lanes === "units" ? unitsOf(block.resource_id) : lanesOf(block)
      return event({ kind: "block", block }, block, on, "plaza-block")
    }),
    ...(lanes === "units" ? [] : time_off.filter(own)).map((timeOff) =>
      event({ kind: "time_off", timeOff }, timeOff, [timeOff.staff_id], "plaza-time-off"),
    ),
    ...hatching(calendar, shown),
  ]
}

function hatching(calendar: VenueCalendar, { lanes, staffId, isByDays }: Shown): Calendar.EventInput[] {
  const rows =
    lanes === "units"
      ? calendar.units.map(({ id }) => ({ id, windows: calendar.opening }))
      : calendar.staff.filter(({ id }) => staffId === null || id === staffId)
  return rows.flatMap(({ id, windows }) =>
    (isByDays ? daysOff : outside)(windows, calendar).map((span, index) => ({
      ...span,
      allDay: isByDays,
      id: `unavailable:${id}:${index}`,
      resourceIds: [id],
      display: "background" as const,
      classNames: ["plaza-unavailable"],
    })),
  )
}

/** What an event of the board stands for; null for hatching. */
export function entryOf(event: { extendedProps: Record<string, unknown> }): Entry | null {
  return (event.extendedProps.entry as Entry | undefined) ?? null
}
