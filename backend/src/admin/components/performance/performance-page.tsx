import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { usePerformance } from "../../lib/performance/performance"
import { useOwnVenues } from "../../lib/workspace/use-own-venues"
import { useWorkspace } from "../../lib/workspace/workspace"
import { PeriodBar } from "../dashboard/period-bar"
import { queryOf, useChosenDays } from "../dashboard/use-chosen-days"
import { DetailSkeleton } from "../page/detail-skeleton"
import { EmptyHint } from "../page/empty-hint"
import { StaffCard } from "./staff-card"

const MOST = 100
const DEFINED = ["visits", "revenue", "rating", "noShows", "occupancy", "punctuality"] as const

/** The figures of the team, or one's own, for the days that are chosen. */
export function PerformancePage() {
  const { t } = useTranslation()
  const text = (key: string, values = {}) => t(`plaza.performance.${key}`, values)
  const { data: workspace } = useWorkspace()
  const venues = useOwnVenues()
  const days = useChosenDays()
  const [chosen] = days
  const isPlatform = workspace?.kind === "platform"
  const named = venues?.find(({ id }) => id === chosen.venueId)?.id
  const venueId = named ?? (isPlatform ? venues?.[0]?.id : undefined)
  const isReady = workspace !== undefined && (!isPlatform || venueId !== undefined)
  const query = { ...queryOf(chosen), venue_id: venueId, limit: MOST }
  const { data, error, refetch } = usePerformance(isReady ? query : null)
  if (!workspace || !venues) return <DetailSkeleton />

  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <Heading level="h1" className="px-6 py-4">
          {text(workspace.role === "staff" ? "own" : "domain")}
        </Heading>
        <PeriodBar
          days={[{ ...chosen, venueId }, days[1]]}
          venues={venues}
          figures={data?.period}
          zone={t(`plaza.dashboard.${venues.length > 1 && !venueId ? "zones" : "zone"}`, {
            zone: data?.time_zone,
          })}
        />
        <details className="px-6 py-3">
          <summary className="txt-compact-small text-ui-fg-subtle focus-visible:shadow-borders-focus cursor-pointer rounded outline-none">
            {text("definitions")}
          </summary>
          <dl className="flex flex-col gap-y-2 pt-3">
            {DEFINED.map((key) => (
              <div key={key}>
                <dt className="txt-compact-small-plus">{text(`figures.${key}`)}</dt>
                <dd className="txt-small text-ui-fg-subtle">{text(`defined.${key}`)}</dd>
              </div>
            ))}
          </dl>
        </details>
      </Container>
      {error && !data && (
        <Container role="alert" className="flex flex-col items-center gap-y-3 px-6 py-16">
          <Text size="small">{text("failed")}</Text>
          <Button size="small" variant="secondary" onClick={() => void refetch()}>
            {t("plaza.calendar.retry")}
          </Button>
        </Container>
      )}
      {!data && !error && <DetailSkeleton />}
      {data?.performance.length === 0 && <EmptyHint>{text("empty")}</EmptyHint>}
      {data?.performance.map((one) => (
        <StaffCard key={one.staff.id} of={one} days={data.period.current} venueId={venueId} />
      ))}
      {data && data.count > MOST && (
        <Text size="small" className="text-ui-fg-subtle px-6">
          {text("more", { count: MOST })}
        </Text>
      )}
    </div>
  )
}
