import type { MedusaContainer } from "@medusajs/framework/types"
import { compare } from "./amounts"
import { loadBookedMinutes } from "./booked-minutes"
import { loadClients } from "./clients"
import { compareMoney } from "./compare-money"
import { toSeries } from "./day-series"
import { loadScope } from "./load-scope"
import type { AskedPeriod } from "./period"
import { loadPlannedMinutes } from "./planned-minutes"
import { loadProductSales } from "./product-sales"
import { scopeOf } from "./scope"
import { loadTopServices } from "./top-services"
import { loadVisitsByDay } from "./visits-by-day"

/** Whose figures, at which of their venues, for which days. */
export interface AskedFigures {
  vendor_id: string
  venue_ids: readonly string[]
  asked: AskedPeriod
  now: Date
}

/**
 * The figures of a business: eight statements, whatever it has. Money stands apart by currency; occupancy counts those
 * who are in the team today on both sides.
 */
export async function loadVendorDashboard(
  container: MedusaContainer,
  { vendor_id, venue_ids, asked, now }: AskedFigures,
) {
  const scope = await loadScope(container, venue_ids, asked, now)
  const days = await loadVisitsByDay(container, scope)
  const clients = await loadClients(container, scope)
  const booked = await loadBookedMinutes(container, scope)
  const planned = await loadPlannedMinutes(container, scope)
  const services = await loadTopServices(container, scope)
  const sales = await loadProductSales(
    container,
    scopeOf(null, scope.period, [scope.time_zone], now),
    vendor_id,
  )
  const team = new Set(planned.map(({ staff_id }) => staff_id))
  return {
    ...scope.period,
    today: scope.today,
    time_zone: scope.time_zone,
    time_zones: scope.time_zones,
    visits: compare(days, (row) => row.visits),
    no_shows: compare(days, (row) => row.no_shows),
    cancelled: compare(days, (row) => row.cancelled),
    without_outcome: compare(days, (row) => row.without_outcome),
    new_clients: compare(clients, (row) => row.new_clients),
    returning_clients: compare(clients, (row) => row.returning_clients),
    booked_minutes: compare(booked, ({ staff_id, minutes }) => (team.has(staff_id) ? minutes : 0)),
    planned_minutes: compare(planned, (row) => row.minutes),
    revenue: compareMoney(days, (row) => row.revenue),
    product_sales: compareMoney(sales, (row) => row.amount),
    days: toSeries(days, scope.period),
    top_services: services.map((service) => ({ ...service, revenue: Number(service.revenue) })),
  }
}
