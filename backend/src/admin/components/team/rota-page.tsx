import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Outlet, useLocation } from "react-router-dom"

import { datesOf } from "../../lib/calendar/view"
import { useRota } from "../../lib/team/rota"
import { zoneName } from "../../lib/time/format"
import { localDateOf } from "../../lib/time/instant"
import { useMay } from "../../lib/workspace/may"
import { EmptyHint } from "../page/empty-hint"
import { LoadFailed } from "./load-failed"
import { OpenRequestsHint } from "./open-requests-hint"
import { RotaDay } from "./rota-day"
import { RotaTable } from "./rota-table"
import { RotaToolbar } from "./rota-toolbar"
import type { RotaPlace } from "./use-rota-place"

type Venue = { id: string; name: string }

type Props = {
  venue: Venue
  venues: Venue[]
  place: RotaPlace
  go: (change: Partial<RotaPlace>) => void
}

const BROWSER_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

/** The team schedule of one venue, by its own clocks. */
export function RotaPage({ venue, venues, place, go }: Props) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const { search } = useLocation()
  const date = place.date ?? localDateOf(new Date(), BROWSER_ZONE)
  const { data, error, refetch } = useRota({ venue_id: venue.id, ...datesOf(place.view, date) })
  const rota = data?.venue_id === venue.id ? data : undefined
  const placeName = (id: string) => venues.find((one) => one.id === id)?.name

  const addressOf = (form: string, more: Record<string, string>) => {
    const params = new URLSearchParams(search)
    for (const [name, value] of Object.entries({ venue: venue.id, ...more })) params.set(name, value)
    return `/rota/${form}?${params.toString()}`
  }
  const editOf = manage ? (staff: string, on: string) => addressOf("day", { staff, on, date }) : undefined

  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 px-4 py-3 md:px-6">
        <Heading level="h1">{t("plaza.team.rota.of", { name: venue.name })}</Heading>
        {rota && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("plaza.team.rota.zone", { zone: zoneName(rota.days[0]?.starts_at ?? "", rota.time_zone) })}
          </Text>
        )}
      </div>
      <RotaToolbar
        {...{ date, venues, go }}
        view={place.view}
        venueId={venue.id}
        copyTo={manage ? addressOf("copy-week", { date }) : undefined}
      />
      <OpenRequestsHint venueId={venue.id} />
      {error && !rota && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!rota && !error && <div aria-busy className="bg-ui-bg-component h-96 animate-pulse" />}
      {rota?.staff.length === 0 && <EmptyHint>{t("plaza.team.rota.empty")}</EmptyHint>}
      {rota && rota.staff.length > 0 && place.view === "day" && <RotaDay {...{ rota, placeName, editOf }} />}
      {rota && rota.staff.length > 0 && place.view !== "day" && (
        <RotaTable
          {...{ rota, placeName, editOf }}
          today={localDateOf(new Date(), rota.time_zone)}
          isShort={place.view === "month"}
        />
      )}
      <Outlet />
    </Container>
  )
}
