import type { Calendar } from "@event-calendar/core"
import i18n from "i18next"
import { useEffect, useMemo, useRef } from "react"

import type { CalendarSegment, VenueCalendar } from "../../lib/calendar/calendar"
import { shownHours } from "../../lib/calendar/hours"
import type { View } from "../../lib/calendar/view"
import { minutesBetween, wallOf, type Wall } from "../../lib/time/wall"
import { entryOf, toEvents, toLanes, type Entry, type Shown } from "./board-events"
import { entryContent } from "./entry-content"

/** Free time that was clicked on or drawn out; local times of the venue. */
export type FreeTime = { start: Wall; end: Wall | null; laneId: string | null }

/** What the board tells of; `revert` puts a moved entry back where it was. */
export type BoardActions = {
  open: (entry: Entry) => void
  add: (free: FreeTime) => void
  move: (
    segment: CalendarSegment,
    to: { minutes: number; staff_id: string | null },
    revert: () => void,
  ) => void
  resize: (segment: CalendarSegment, minutes: number, revert: () => void) => void
}

const VIEW_NAMES: Record<View, { one: string; many: string }> = {
  day: { one: "resourceTimeGridDay", many: "resourceTimeGridDay" },
  week: { one: "timeGridWeek", many: "resourceTimelineWeek" },
  month: { one: "dayGridMonth", many: "resourceTimelineMonth" },
  list: { one: "listWeek", many: "listWeek" },
}

const TIME: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }

const minutesOf = ({ days, seconds }: Calendar.Duration) => days * 1440 + seconds / 60

/** `+07:00`: how far the venue's clocks are ahead of UTC now, for the line that shows the time. */
function offsetNow(timeZone: string): string {
  const now = new Date()
  const minutes = Math.round(minutesBetween(wallOf(now, "UTC"), wallOf(now, timeZone)))
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0")
  return `${minutes < 0 ? "-" : "+"}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}

/** The library's options for what is to be shown; the same objects while nothing changed. */
export function useBoardOptions(
  calendar: VenueCalendar,
  {
    view,
    date,
    shown,
    actions,
  }: { view: View; date: string; shown: Omit<Shown, "isByDays">; actions: BoardActions },
): Calendar.Options {
  const current = useRef(actions)
  useEffect(() => {
    current.current = actions
  })

  const handlers = useMemo(() => handlersOf(current), [])
  const { lanes, staffId, isEditable } = shown
  const isByDays = view === "month" || (view === "week" && staffId === null)
  const content = useMemo(() => {
    const how = { lanes, staffId, isEditable, isByDays }
    const { from, until } = shownHours(calendar)
    return {
      resources: toLanes(calendar, how),
      events: toEvents(calendar, how),
      slotMinTime: from,
      slotMaxTime: until,
      timeZone: offsetNow(calendar.time_zone),
      eventContent: ({ event }: Calendar.EventContentInfo) => {
        const entry = entryOf(event)
        return entry ? entryContent(entry, calendar) : ""
      },
    }
  }, [calendar, lanes, staffId, isEditable, isByDays])

  return useMemo(
    () => ({
      ...content,
      ...handlers,
      ...FIXED,
      view: VIEW_NAMES[view][staffId === null ? "many" : "one"],
      date,
      locale: i18n.language,
      selectable: isEditable,
    }),
    [content, handlers, view, staffId, date, isEditable],
  )
}

const FIXED: Calendar.Options = {
  headerToolbar: { start: "", center: "", end: "" },
  height: "100%",
  firstDay: 1,
  allDaySlot: false,
  nowIndicator: true,
  slotDuration: "00:30",
  snapDuration: "00:15",
  slotHeight: 28,
  slotWidth: 48,
  columnWidth: "minmax(120px, 1fr)",
  slotLabelFormat: TIME,
  eventTimeFormat: TIME,
  slotEventOverlap: false,
  eventDragMinDistance: 6,
  dayMaxEvents: true,
  views: {
    resourceTimelineWeek: { slotDuration: { days: 1 }, slotWidth: 150 },
    resourceTimelineMonth: { slotDuration: { days: 1 }, slotWidth: 150 },
  },
}

function handlersOf(actions: { current: BoardActions }): Calendar.Options {
  const visitOf = (event: Calendar.Event) => {
    const entry = entryOf(event)
    return entry?.kind === "visit" ? entry.segment : null
  }
  return {
    eventClick: ({ event, jsEvent }) => {
      // Else the key that opens a drawer presses the button that then has the focus.
      jsEvent.preventDefault()
      const entry = entryOf(event)
      if (entry) actions.current.open(entry)
    },
    eventDrop: ({ event, delta, newResource, revert }) => {
      const segment = visitOf(event)
      if (!segment) return revert()
      actions.current.move(segment, { minutes: minutesOf(delta), staff_id: newResource?.id ?? null }, revert)
    },
    eventResize: ({ event, endDelta, revert }) => {
      const segment = visitOf(event)
      if (segment) actions.current.resize(segment, minutesOf(endDelta), revert)
      else revert()
    },
    dateClick: ({ dateStr, resource }) =>
      actions.current.add({ start: toMinute(dateStr), end: null, laneId: resource?.id ?? null }),
    select: ({ startStr, endStr, resource }) =>
      actions.current.add({
        start: toMinute(startStr),
        end: toMinute(endStr),
        laneId: (resource as Calendar.Resource | undefined)?.id ?? null,
      }),
  }
}

const toMinute = (text: string): Wall => (text.length > 10 ? text.slice(0, 16) : `${text}T00:00`)
