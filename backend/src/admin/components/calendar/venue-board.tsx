import { useTranslation } from "react-i18next"

import type { VenueCalendar } from "../../lib/calendar/calendar"
import { lengthAfter, moveSegment, resizeSegment } from "../../lib/calendar/change-visit"
import type { Lanes, View } from "../../lib/calendar/view"
import { addMinutes, wallOf } from "../../lib/time/wall"
import { useMay } from "../../lib/workspace/may"
import type { Entry } from "./board-events"
import { CalendarBoard } from "./calendar-board"
import { useBoardOptions, type BoardActions, type FreeTime } from "./use-board-options"
import { useVisitChange } from "./use-visit-change"

type Props = {
  calendar: VenueCalendar
  venue: { id: string; name: string }
  view: View
  lanes: Lanes
  date: string
  staffId: string | null
  onOpen: (entry: Entry) => void
  onAdd: (free: FreeTime) => void
}

/** The board of a venue: what is moved or resized on it is asked of the backend, and put back when it is refused. */
export function VenueBoard({ calendar, venue, view, lanes, date, staffId, onOpen, onAdd }: Props) {
  const { t } = useTranslation()
  const { manage, assist } = useMay()
  const { time_zone } = calendar
  const change = useVisitChange(time_zone)

  const actions: BoardActions = {
    open: onOpen,
    add: onAdd,
    move: (segment, to, revert) => {
      const time = addMinutes(wallOf(segment.starts_at, time_zone), to.minutes).slice(11)
      void change(
        (waived) => moveSegment(segment, to, time_zone, waived),
        t("plaza.calendar.visit.moved", { time }),
      ).then((isDone) => !isDone && revert())
    },
    resize: (segment, minutes, revert) => {
      const time = addMinutes(wallOf(segment.ends_at, time_zone), minutes).slice(11)
      void change(
        (waived) => resizeSegment(segment, lengthAfter(segment, minutes, time_zone), waived),
        t("plaza.calendar.visit.resized", { time }),
      ).then((isDone) => !isDone && revert())
    },
  }
  const shown = { lanes, staffId: lanes === "units" ? null : staffId, isEditable: manage || assist }
  const options = useBoardOptions(calendar, { view, date, shown, actions })

  // Drawn anew for another view, and a timeline for other entries: the library stacks what lies on one day by heights
  // that it measured before.
  const isTimeline = options.view?.startsWith("resourceTimeline")
  return (
    <CalendarBoard
      key={[venue.id, lanes, options.view, isTimeline ? calendar.cursor : ""].join(" ")}
      options={options}
      label={t("plaza.calendar.of", { name: venue.name })}
    />
  )
}
