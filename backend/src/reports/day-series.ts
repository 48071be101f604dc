import { compare, type Compared, type ComparedMoney } from "./amounts"
import { compareMoney } from "./compare-money"
import { addDays, lengthOf, type Period } from "./period"
import type { DayRow } from "./visits-by-day"

/** One day beside the day at the same place of the days before; there may be none (months differ in length). */
export interface DayOfSeries {
  date: string
  previous_date: string | null
  visits: Compared
  revenue: ComparedMoney[]
}

/** All days of a period, those without visits too; every currency is on each of them. */
export function toSeries(rows: readonly DayRow[], { current, previous }: Period): DayOfSeries[] {
  const byDay = new Map<number, DayRow[]>()
  for (const row of rows) byDay.set(row.day, [...(byDay.get(row.day) ?? []), row])
  const currencies = [...new Set(rows.map(({ currency_code }) => currency_code))].sort()
  const compared = lengthOf(previous)
  return Array.from({ length: lengthOf(current) }, (_, index) => {
    const ofDay = byDay.get(index + 1) ?? []
    const revenue = compareMoney(ofDay, (row) => row.revenue)
    return {
      date: addDays(current.from, index),
      previous_date: index < compared ? addDays(previous.from, index) : null,
      visits: compare(ofDay, (row) => row.visits),
      revenue: currencies.map(
        (currency_code) =>
          revenue.find((money) => money.currency_code === currency_code) ?? {
            currency_code,
            current: 0,
            previous: 0,
          },
      ),
    }
  })
}
