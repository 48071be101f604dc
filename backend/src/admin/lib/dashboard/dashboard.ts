import { keepPreviousData, useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request, type Query } from "../api/request"
import type { BookingStatus } from "../booking/booking"

export const PERIODS = ["today", "last_7_days", "last_30_days", "month", "custom"] as const
export type PeriodName = (typeof PERIODS)[number]

/** Local dates, both included. */
export type Days = { from: string; to: string }

/** A number of the days chosen and of those they are compared with. */
export type Compared = { current: number; previous: number }
/** In major units of one currency. */
export type ComparedMoney = Compared & { currency_code: string }

export type DashboardDay = {
  date: string
  previous_date: string | null
  visits: Compared
  revenue: ComparedMoney[]
}

/** What the dashboards of a business and of the platform have in common. */
export type Figures = {
  current: Days
  previous: Days
  today: string
  time_zone: string
  visits: Compared
  no_shows: Compared
  cancelled: Compared
  days: DashboardDay[]
}

export type VendorDashboard = Figures & {
  time_zones: string[]
  without_outcome: Compared
  new_clients: Compared
  returning_clients: Compared
  booked_minutes: Compared
  planned_minutes: Compared
  revenue: ComparedMoney[]
  product_sales: ComparedMoney[]
  top_services: {
    service_id: string
    title: string
    currency_code: string
    performed: number
    revenue: number
  }[]
}

/** A venue or business by its revenue in one currency. */
export type TopPlace = { id: string; name: string; currency_code: string; visits: number; revenue: number }

/** What is null is not this role's part. */
export type PlatformDashboard = Figures & {
  vendors: number
  venues: number
  new_vendors: Compared
  new_venues: Compared
  new_shoppers: Compared
  waiting: { vendors: number; venues: number; services: number; products: number } | null
  revenue: ComparedMoney[] | null
  product_sales: ComparedMoney[] | null
  top_venues: TopPlace[] | null
  top_vendors: TopPlace[] | null
}

/** A visit as short lists show it. */
export type AgendaVisit = {
  id: string
  number: string
  status: BookingStatus
  starts_at: string
  ends_at: string
  time_zone: string
  venue: { id: string; name: string }
  client: string | null
  services: string
  staff: string
}

export type Activity = {
  id: string
  at: string
  booking_id: string
  number: string
  client: string | null
  event: string
  to: BookingStatus
  by: "customer" | "vendor" | "platform" | "system"
  time_zone: string
}

export type Agenda = {
  date: string
  time_zone: string
  today: AgendaVisit[]
  today_count: number
  next: AgendaVisit[]
  requested: number
  without_outcome: number
  activity: Activity[]
  week: { date: string; visits: number; minutes: number }[]
}

/** Days go on while the page is open. */
const EVERY_MINUTE = { refetchInterval: 60_000, placeholderData: keepPreviousData }

const DASHBOARD = "/admin/dashboard"
const PLATFORM = "/admin/platform-dashboard"

export function useVendorDashboard(query: Query | null) {
  return useQuery({
    queryKey: [PLAZA, DASHBOARD, query],
    queryFn: () => request<{ dashboard: VendorDashboard }>(DASHBOARD, { query: query ?? {} }),
    select: (answer) => answer.dashboard,
    enabled: query !== null,
    ...EVERY_MINUTE,
  })
}

export function usePlatformDashboard(query: Query | null) {
  return useQuery({
    queryKey: [PLAZA, PLATFORM, query],
    queryFn: () => request<{ dashboard: PlatformDashboard }>(PLATFORM, { query: query ?? {} }),
    select: (answer) => answer.dashboard,
    enabled: query !== null,
    ...EVERY_MINUTE,
  })
}

export function useAgenda(venueId: string | undefined) {
  const path = `${DASHBOARD}/agenda`
  return useQuery({
    queryKey: [PLAZA, path, venueId],
    queryFn: () => request<{ agenda: Agenda }>(path, { query: { venue_id: venueId } }),
    select: (answer) => answer.agenda,
    ...EVERY_MINUTE,
  })
}
