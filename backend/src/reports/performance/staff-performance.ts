import type { MedusaContainer } from "@medusajs/framework/types"
import type { AttendanceDay } from "../attendance/attendance-day"
import { loadDays } from "../attendance/load-days"
import { loadBookedMinutes, type StaffMinutes } from "../booked-minutes"
import { compareMoney } from "../compare-money"
import { loadScope } from "../load-scope"
import type { AskedPeriod, Period } from "../period"
import { loadPlannedMinutes } from "../planned-minutes"
import { TERMS, type Term } from "../scope"
import { loadStaffVisits, type StaffVisits } from "./staff-visits"

/** What one staff member did in some days. Shares are between 0 and 1, null where there is nothing to share. */
export interface StaffFigures {
  visits_completed: number
  /** Major units, each currency apart. */
  revenue: { currency_code: string; amount: number }[]
  /** Null until clients can rate visits. */
  rating: number | null
  no_shows: number
  no_show_rate: number | null
  booked_minutes: number
  planned_minutes: number
  occupancy: number | null
  check_ins: number
  on_time_check_ins: number
  punctuality: number | null
}

/** A staff member's figures beside those of the days before. */
export type StaffPerformance = { staff: { id: string; name: string } } & Record<Term, StaffFigures>

/** Everything that the figures are made of. */
interface Rows {
  period: Period
  visits: StaffVisits[]
  booked: StaffMinutes[]
  planned: StaffMinutes[]
  days: AttendanceDay[]
}

/**
 * The figures of a team, in the order in which it is shown, and of those who left in the days that are compared. At most
 * eight statements, whatever the number of staff, visits and days.
 */
export async function loadStaffPerformance(
  container: MedusaContainer,
  team: { venue_ids: readonly string[]; staff_id: string | null },
  asked: AskedPeriod,
  now: Date,
) {
  const scope = await loadScope(container, team.venue_ids, asked, now)
  const { current, previous } = scope.period
  const { venues, days } = await loadDays(container, { ...team, from: previous.from, to: current.to }, now)
  const rows = {
    period: scope.period,
    days,
    visits: await loadStaffVisits(container, scope, team.staff_id),
    booked: await loadBookedMinutes(container, scope),
    planned: await loadPlannedMinutes(container, scope),
  }
  const members = new Map(
    venues.flatMap(({ team }) => team).map(({ staff_id, name }) => [staff_id, name] as const),
  )
  const performance = [...members].map(([id, name]): StaffPerformance => {
    const [now, before] = TERMS.map((term) => figuresOf(rows, id, term))
    return { staff: { id, name }, current: now, previous: before }
  })
  const { time_zone, today } = scope
  return { performance, period: scope.period, time_zone, today }
}

function figuresOf(rows: Rows, id: string, term: Term): StaffFigures {
  const { from, to } = rows.period[term]
  const mine = <Row extends { staff_id: string; term: Term }>(list: readonly Row[]) =>
    list.filter((row) => row.staff_id === id && row.term === term)
  const visits = mine(rows.visits)
  const days = rows.days.filter(({ staff, date }) => staff.id === id && date >= from && date <= to)
  const visits_completed = sum(visits, ({ completed }) => completed)
  const no_shows = sum(visits, (row) => row.no_shows)
  const booked_minutes = sum(mine(rows.booked), ({ minutes }) => minutes)
  const planned_minutes = sum(mine(rows.planned), ({ minutes }) => minutes)
  const check_ins = sum(days, (day) => day.check_ins)
  const on_time_check_ins = sum(days, (day) => day.on_time_check_ins)
  return {
    visits_completed,
    revenue: compareMoney(visits, ({ revenue }) => revenue)
      .map((money) => ({ currency_code: money.currency_code, amount: money[term] }))
      .filter(({ amount }) => amount !== 0),
    rating: null,
    no_shows,
    no_show_rate: share(no_shows, no_shows + visits_completed),
    booked_minutes,
    planned_minutes,
    occupancy: share(booked_minutes, planned_minutes),
    check_ins,
    on_time_check_ins,
    punctuality: share(on_time_check_ins, check_ins),
  }
}

const sum = <Row>(rows: readonly Row[], read: (row: Row) => number) =>
  rows.reduce((total, row) => total + read(row), 0)

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)
