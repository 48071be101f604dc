import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"

import { useCalendar, type VenueCalendar } from "../../lib/calendar/calendar"
import { useChanges } from "../../lib/calendar/use-changes"
import { datesOf, stepFrom, type View } from "../../lib/calendar/view"
import { formatTime, zoneName } from "../../lib/time/format"
import { localDateOf } from "../../lib/time/instant"
import { wallOf } from "../../lib/time/wall"
import { useMay } from "../../lib/workspace/may"
import { EmptyHint } from "../page/empty-hint"
import type { Entry } from "./board-events"
import { CalendarToolbar } from "./calendar-toolbar"
import { EntryDrawer } from "./entry-drawer"
import { NewEntryDrawer } from "./new-entry-drawer"
import { ShortcutsHelp } from "./shortcuts-help"
import { UnfinishedBanner } from "./unfinished-banner"
import type { FreeTime } from "./use-board-options"
import type { Place } from "./use-calendar-place"
import { useAskedEntry, type EntryKind } from "./use-asked-entry"
import { useIsNarrow } from "./use-is-narrow"
import { useShortcuts } from "./use-shortcuts"
import { VenueBoard } from "./venue-board"
import { VisitDrawer } from "./visit-drawer"

type Venue = { id: string; name: string; time_zone?: string }

type Props = {
  venue: Venue
  venues: Venue[]
  place: Place
  go: (change: Partial<Place>) => void
}

/** The calendar of one venue: what is shown of it, what is open beside it, and everything that changes either. */
export function CalendarPage({ venue, venues, place, go }: Props) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const isNarrow = useIsNarrow()
  const [opened, setOpened] = useState<Entry | null>(null)
  const [free, setFree] = useState<FreeTime | null>(null)
  const [asked, setAsked] = useState<EntryKind>("visit")
  const [isHelping, setHelping] = useState(false)
  const [zone, setZone] = useState<string | null>(null)

  const date = place.date ?? localDateOf(new Date(), zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone)
  const { data, error, refetch } = useCalendar({ venue_id: venue.id, ...datesOf(place.view, date) })
  const calendar = data?.venue_id === venue.id ? data : undefined
  const isBehind = useChanges(venue.id, calendar?.cursor)

  useEffect(() => setZone(calendar?.time_zone ?? null), [calendar?.time_zone])

  const isOneColumn = isNarrow && place.view === "day" && place.lanes === "staff"
  const staffId = chosenStaff(calendar, place.staffId, isOneColumn)
  const today = () => go({ date: null })
  const add = () => calendar && setFree({ ...nextQuarter(calendar, date), laneId: staffId })
  useAskedEntry(Boolean(calendar) && manage, (kind) => {
    setAsked(kind)
    add()
  })
  const close = () => {
    setFree(null)
    setAsked("visit")
    if (place.clientId !== null) go({ clientId: null })
  }
  const see = (view: View) => () => go({ view })

  useShortcuts({
    t: today,
    d: see("day"),
    w: see("week"),
    m: see("month"),
    l: see("list"),
    n: () => manage && add(),
    ArrowLeft: () => go({ date: stepFrom(place.view, date, -1) }),
    ArrowRight: () => go({ date: stepFrom(place.view, date, 1) }),
    "?": () => setHelping(true),
  })

  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 px-4 py-3 md:px-6">
        <Heading level="h1">{t("plaza.calendar.of", { name: venue.name })}</Heading>
        {/* In place of the clock: above the board, it would move what somebody is dragging. */}
        {isBehind ? (
          <Text role="status" size="small" className="bg-ui-tag-orange-bg rounded px-2">
            {t("plaza.calendar.behind")}
          </Text>
        ) : (
          calendar && <ZoneClock timeZone={calendar.time_zone} />
        )}
      </div>
      <CalendarToolbar
        {...{ calendar, place: { ...place, staffId }, date, venues, isNarrow, go }}
        venueId={venue.id}
        canCreate={manage}
        onToday={today}
        onAdd={add}
        onHelp={() => setHelping(true)}
      />
      {calendar && <UnfinishedBanner venueId={venue.id} timeZone={calendar.time_zone} />}
      {error && !calendar && (
        <div role="alert" className="flex flex-col items-center gap-y-3 px-6 py-16">
          <Text>{t("plaza.calendar.failed")}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {error.message}
          </Text>
          <Button size="small" variant="secondary" onClick={() => void refetch()}>
            {t("plaza.calendar.retry")}
          </Button>
        </div>
      )}
      {!calendar && !error && <div aria-busy className="bg-ui-bg-component h-[600px] animate-pulse" />}
      {calendar && (
        <Board
          {...{ calendar, venue, date, isNarrow, staffId }}
          place={place}
          onOpen={setOpened}
          onAdd={(at) => manage && setFree(at)}
        />
      )}
      {calendar && opened?.kind === "visit" && (
        <VisitDrawer calendar={calendar} segment={opened.segment} onClose={() => setOpened(null)} />
      )}
      {calendar && opened && opened.kind !== "visit" && (
        <EntryDrawer calendar={calendar} entry={opened} onClose={() => setOpened(null)} />
      )}
      {calendar && free && (
        <NewEntryDrawer
          calendar={calendar}
          free={free}
          asked={asked}
          clientId={place.clientId}
          onClose={close}
        />
      )}
      {isHelping && <ShortcutsHelp onClose={() => setHelping(false)} />}
    </Container>
  )
}

type BoardProps = {
  calendar: VenueCalendar
  venue: Venue
  place: Place
  date: string
  staffId: string | null
  onOpen: (entry: Entry) => void
  onAdd: (free: FreeTime) => void
}

function Board({ calendar, place, ...rest }: BoardProps) {
  const { t } = useTranslation()
  const lanes = place.lanes === "units" ? calendar.units : calendar.staff
  if (lanes.length === 0) return <EmptyHint>{t(`plaza.calendar.empty.${place.lanes}`)}</EmptyHint>
  return <VenueBoard calendar={calendar} view={place.view} lanes={place.lanes} {...rest} />
}

/** `Times are the venue's: GMT+7, now 14:05`; told anew every half minute. */
function ZoneClock({ timeZone }: { timeZone: string }) {
  const { t } = useTranslation()
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date().toISOString()), 30_000)
    return () => window.clearInterval(timer)
  }, [])
  return (
    <Text size="small" className="text-ui-fg-subtle tabular-nums">
      {t("plaza.calendar.zone", { zone: zoneName(now, timeZone), time: formatTime(now, timeZone) })}
    </Text>
  )
}

/** Whose calendar it is: the one asked for while they are there; where there is room for one column, the first. */
function chosenStaff(calendar: VenueCalendar | undefined, asked: string | null, isOneColumn: boolean) {
  const known = calendar?.staff.find(({ id }) => id === asked)
  if (known) return known.id
  return isOneColumn ? (calendar?.staff[0]?.id ?? null) : null
}

/** The next quarter of an hour on the venue's clocks, on the day shown; nine o'clock on other days. */
function nextQuarter({ time_zone }: VenueCalendar, date: string): { start: string; end: null } {
  const quarter = 15 * 60_000
  const next = wallOf(new Date(Math.ceil(Date.now() / quarter) * quarter), time_zone)
  return { start: next.startsWith(date) ? next : `${date}T09:00`, end: null }
}
