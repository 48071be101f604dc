import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { DAY_STATES, useToday, type AttendanceDay } from "../../lib/attendance/attendance"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { PickOne } from "../calendar/pick-one"
import { TodayRow } from "./today-row"

type Props = {
  venues: { id: string; name: string }[]
  venueId: string | undefined
  /** all of them can be looked at at once */
  mayAll: boolean
  onVenue: (id: string | null) => void
}

const ALL = "all"

/** Who is in, late, absent and expected, the most urgent first; told anew every half minute. */
export function TodaySection({ venues, venueId, mayAll, onVenue }: Props) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.attendance.today.${key}`)
  const { data: days, error, refetch } = useToday(venueId, mayAll || venueId !== undefined)
  const rows = [...(days ?? [])].sort((a, b) => urgency(a) - urgency(b))
  const venueNames = [
    ...(mayAll ? [{ value: ALL, label: text("allVenues") }] : []),
    ...venues.map(({ id, name }) => ({ value: id, label: name })),
  ]

  return (
    <Section
      title={text("title")}
      level="h1"
      aside={
        venues.length > 1 && (
          <PickOne
            label={text("venue")}
            value={venueId ?? ALL}
            options={venueNames}
            onPick={(id) => onVenue(id === ALL ? null : id)}
          />
        )
      }
    >
      <div className="px-6 py-3">
        <Counts days={rows} />
        <Text size="small" className="text-ui-fg-subtle">
          {text("hint")}
        </Text>
      </div>
      {error && !days && (
        <div role="alert" className="flex flex-col items-center gap-y-3 px-6 py-8">
          <Text size="small">{text("failed")}</Text>
          <Button size="small" variant="secondary" onClick={() => void refetch()}>
            {t("plaza.calendar.retry")}
          </Button>
        </div>
      )}
      {!days && !error && <div aria-busy className="bg-ui-bg-component h-40 animate-pulse" />}
      {days && rows.length === 0 && <EmptyHint>{text("empty")}</EmptyHint>}
      {rows.length > 0 && (
        <ul className="divide-y">
          {rows.map((day) => (
            <TodayRow
              key={day.date + day.venue.id + day.staff.id}
              day={day}
              namesVenue={venues.length > 1 && venueId === undefined}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}

/** `In: 3 · Late: 1 · Expected: 2` */
function Counts({ days }: { days: AttendanceDay[] }) {
  const { t } = useTranslation()
  const counted = DAY_STATES.map(
    (state) => [state, days.filter((day) => day.state === state).length] as const,
  )
  const words = counted.flatMap(([state, count]) =>
    count === 0 || state === "off" ? [] : `${t(`plaza.attendance.states.${state}`)}: ${count}`,
  )
  if (words.length === 0) return null
  return (
    <Text weight="plus" role="status">
      {words.join(" · ")}
    </Text>
  )
}

const urgency = ({ state }: AttendanceDay) => DAY_STATES.indexOf(state)
