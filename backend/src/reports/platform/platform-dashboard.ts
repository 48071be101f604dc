import type { MedusaContainer } from "@medusajs/framework/types"
import type { PlatformWorkspace } from "../../access/workspace"
import { compare } from "../amounts"
import { compareMoney } from "../compare-money"
import { toSeries } from "../day-series"
import { loadScope } from "../load-scope"
import type { AskedPeriod } from "../period"
import { loadProductSales } from "../product-sales"
import { scopeOf } from "../scope"
import { loadVisitsByDay } from "../visits-by-day"
import { loadStanding } from "./standing"
import { loadTopPlaces, type TopPlace } from "./top-places"

/** Whose part of the platform's work money is, and whose approvals are. */
const SEES_MONEY: readonly PlatformWorkspace["role"][] = ["admin", "finance"]
const DECIDES: readonly PlatformWorkspace["role"][] = ["admin", "moderator"]

/**
 * The figures of the platform for one of its roles: six statements, whatever there is. Money (by currency) is null for
 * roles that have nothing to do with it, and so is what waits for those who do not decide.
 */
export async function loadPlatformDashboard(
  container: MedusaContainer,
  { role, asked, now }: { role: PlatformWorkspace["role"]; asked: AskedPeriod; now: Date },
) {
  const scope = await loadScope(container, null, asked, now)
  const days = await loadVisitsByDay(container, scope)
  const ofPlatform = scopeOf(null, scope.period, [scope.time_zone], now)
  const { waiting, ...standing } = await loadStanding(container, ofPlatform)
  const money = SEES_MONEY.includes(role)
  const series = toSeries(days, scope.period)
  return {
    ...scope.period,
    today: scope.today,
    time_zone: scope.time_zone,
    ...standing,
    waiting: DECIDES.includes(role) ? waiting : null,
    visits: compare(days, (row) => row.visits),
    no_shows: compare(days, (row) => row.no_shows),
    cancelled: compare(days, (row) => row.cancelled),
    revenue: money ? compareMoney(days, (row) => row.revenue) : null,
    product_sales: money
      ? compareMoney(await loadProductSales(container, ofPlatform, null), (row) => row.amount)
      : null,
    days: money ? series : series.map((day) => ({ ...day, revenue: [] })),
    top_venues: money ? (await loadTopPlaces(container, scope, "venue")).map(present) : null,
    top_vendors: money ? (await loadTopPlaces(container, scope, "vendor")).map(present) : null,
  }
}

const present = (place: TopPlace) => ({ ...place, revenue: Number(place.revenue) })
