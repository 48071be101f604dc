import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import i18n from "i18next"
import { useTranslation } from "react-i18next"

import { AgendaPart } from "../../components/dashboard/agenda-part"
import { FiguresPart } from "../../components/dashboard/figures-part"
import { QuickActions } from "../../components/dashboard/quick-actions"
import { useChosenDays } from "../../components/dashboard/use-chosen-days"
import { DetailSkeleton } from "../../components/page/detail-skeleton"
import { useAgenda } from "../../lib/dashboard/dashboard"
import { formatDate, zoneName } from "../../lib/time/format"
import { useMay } from "../../lib/workspace/may"
import { useWorkspace } from "../../lib/workspace/workspace"

/** Where the day of a business begins: what is to do, and how it goes. */
const Dashboard = () => {
  const { t } = useTranslation()
  const days = useChosenDays()
  const { manage } = useMay()
  const { data: workspace } = useWorkspace()
  const [{ venueId }] = days
  const { data: agenda, error } = useAgenda(manage ? venueId : undefined)
  // What is on the screen stays there when news cannot be fetched.
  if (error && !agenda) throw error
  if (!workspace || !agenda) return <DetailSkeleton />

  const title = manage
    ? t("plaza.dashboard.of", { name: workspace.vendor?.name ?? "" })
    : t("plaza.dashboard.own")
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level="h1">{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("plaza.dashboard.clock", {
              date: formatDate(agenda.date),
              zone: zoneName(new Date().toISOString(), agenda.time_zone),
            })}
          </Text>
        </div>
        <QuickActions />
      </Container>
      <AgendaPart agenda={agenda} venueId={venueId} severalVenues={workspace.venues.length > 1} />
      {manage && <FiguresPart days={days} venues={workspace.venues} />}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "plaza.dashboard.domain",
  translationNs: "translation",
  icon: ChartBar,
  rank: 0,
})

export const handle = { breadcrumb: () => i18n.t("plaza.dashboard.domain") }

export default Dashboard
