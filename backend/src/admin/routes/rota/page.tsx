import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Clock } from "@medusajs/icons"
import i18n from "i18next"

import { DetailSkeleton } from "../../components/page/detail-skeleton"
import { EmptyHint } from "../../components/page/empty-hint"
import { RotaPage } from "../../components/team/rota-page"
import { useRotaVenues } from "../../components/team/use-own-team"
import { useRotaPlace } from "../../components/team/use-rota-place"

const RotaOfVenue = () => {
  const [place, go] = useRotaPlace()
  const venues = useRotaVenues()
  if (!venues) return <DetailSkeleton />
  const venue = venues.find(({ id }) => id === place.venue) ?? venues[0]
  if (!venue) return <EmptyHint>{i18n.t("plaza.calendar.empty.venues")}</EmptyHint>
  return <RotaPage {...{ venue, venues, place, go }} />
}

export const config = defineRouteConfig({
  label: "plaza.team.rota.domain",
  translationNs: "translation",
  icon: Clock,
  rank: 4,
})

export const handle = { breadcrumb: () => i18n.t("plaza.team.rota.domain") }

export default RotaOfVenue
