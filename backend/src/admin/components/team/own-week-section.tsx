import { Text, clx } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { datesOf, stepFrom } from "../../lib/calendar/view"
import type { StaffMember } from "../../lib/staff/staff-member"
import { useRota } from "../../lib/team/rota"
import { cellOf } from "../../lib/team/rota-cell"
import { formatDate } from "../../lib/time/format"
import { localDateOf } from "../../lib/time/instant"
import { useWorkspace } from "../../lib/workspace/workspace"
import { StepButtons } from "../calendar/step-buttons"
import { Section } from "../page/section"
import { hoursOf } from "./describe-cell"
import { LoadFailed } from "./load-failed"
import { RotaCellContent } from "./rota-cell-content"

/** One's own week, day by day, on the clocks of the home venue. */
export function OwnWeekSection({ member, timeZone }: { member: StaffMember; timeZone: string }) {
  const { t } = useTranslation()
  const today = localDateOf(new Date(), timeZone)
  const [date, setDate] = useState(today)
  const venues = useWorkspace().data?.venues ?? []
  const query = { venue_id: member.venue_id, staff_id: member.id, ...datesOf("week", date) }
  const { data: rota, error, refetch } = useRota(query)
  const own = rota?.staff.find(({ id }) => id === member.id)
  const placeName = (id: string) => venues.find((venue) => venue.id === id)?.name
  const step = (by: 1 | -1) => setDate(stepFrom("week", date, by))

  return (
    <Section
      title={t("plaza.team.own.week")}
      aside={
        <>
          {own && <Text size="small">{hoursOf(own.minutes)}</Text>}
          <StepButtons onStep={step} />
        </>
      }
    >
      {error && !rota && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!rota && !error && <div aria-busy className="bg-ui-bg-component h-80 animate-pulse" />}
      {rota &&
        own &&
        rota.days.map(({ date: on, label }, index) => {
          const cell = cellOf(rota, own, index)
          return (
            <div
              key={on}
              aria-current={on === today ? "date" : undefined}
              className={clx("grid grid-cols-2 gap-4 px-6 py-3", { "bg-ui-bg-highlight": on === today })}
            >
              <div>
                <Text size="small" leading="compact" weight="plus">
                  {formatDate(on)}
                </Text>
                {label && (
                  <Text size="small" leading="compact" className="text-ui-fg-subtle">
                    {label}
                  </Text>
                )}
              </div>
              {cell && <RotaCellContent cell={cell} venueId={rota.venue_id} placeName={placeName} />}
            </div>
          )
        })}
    </Section>
  )
}
