import { Keyboard, Plus } from "@medusajs/icons"
import { Button, IconButton, Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { VenueCalendar } from "../../lib/calendar/calendar"
import { stepFrom, VIEWS, type View } from "../../lib/calendar/view"
import { PickOne } from "./pick-one"
import { StepButtons } from "./step-buttons"
import type { Place } from "./use-calendar-place"

type Props = {
  calendar: VenueCalendar | undefined
  place: Place
  date: string
  venues: { id: string; name: string }[]
  venueId: string
  /** everyone is too many for the screen */
  isNarrow: boolean
  canCreate: boolean
  go: (change: Partial<Place>) => void
  onToday: () => void
  onAdd: () => void
  onHelp: () => void
}

const EVERYONE = "everyone"

/** Where in time and whose: everything that chooses what the board shows. */
export function CalendarToolbar(props: Props) {
  const { calendar, place, date, venues, venueId, isNarrow, canCreate, go } = props
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.calendar.${key}`)
  const step = (by: 1 | -1) => go({ date: stepFrom(place.view, date, by) })
  const team = calendar?.staff ?? []
  const hasUnits = (calendar?.units.length ?? 0) > 0

  return (
    <div className="flex flex-wrap items-center gap-2 px-4 py-3 md:px-6">
      <Button size="small" variant="secondary" onClick={props.onToday}>
        {text("today")}
      </Button>
      <StepButtons onStep={step} />
      <Input
        type="date"
        size="small"
        required
        className="w-36"
        aria-label={text("date")}
        value={date}
        onChange={({ target }) => target.value && go({ date: target.value })}
      />
      <PickOne
        label={text("view")}
        value={place.view}
        options={VIEWS.map((view) => ({ value: view, label: text(`views.${view}`) }))}
        onPick={(view) => go({ view: view as View })}
      />
      {venues.length > 1 && (
        <PickOne
          label={text("venue")}
          value={venueId}
          options={venues.map(({ id, name }) => ({ value: id, label: name }))}
          onPick={(id) => go({ venueId: id, staffId: null })}
        />
      )}
      {team.length > 1 && (
        <PickOne
          label={t("plaza.staff.one")}
          value={place.staffId ?? EVERYONE}
          options={[
            ...(isNarrow && place.view === "day" ? [] : [{ value: EVERYONE, label: text("everyone") }]),
            ...team.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onPick={(id) => go({ staffId: id === EVERYONE ? null : id, lanes: "staff" })}
        />
      )}
      {hasUnits && !isNarrow && (
        <PickOne
          label={text("lanes")}
          value={place.lanes}
          options={[
            { value: "staff", label: text("byStaff") },
            { value: "units", label: text("byUnits") },
          ]}
          onPick={(lanes) => go({ lanes: lanes === "units" ? "units" : "staff", staffId: null })}
        />
      )}
      <div className="ml-auto flex items-center gap-2">
        <IconButton size="small" variant="transparent" aria-label={text("keys")} onClick={props.onHelp}>
          <Keyboard />
        </IconButton>
        {canCreate && (
          <Button size="small" disabled={!calendar} onClick={props.onAdd}>
            <Plus />
            {text("add")}
          </Button>
        )}
      </div>
    </div>
  )
}
