import { useSearchParams } from "react-router-dom"

import type { Query } from "../../lib/api/request"
import { PERIODS, type PeriodName } from "../../lib/dashboard/dashboard"

/** What is shown; it stands in the address, so that it can be kept, shared and gone back to. */
export type ChosenDays = { period: PeriodName; from: string; to: string; venueId: string | undefined }

type Change = Partial<Record<"period" | "from" | "to" | "venue", string | null>>

const MOST_DAYS = 366
const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00Z`))

/** True when these are dates, in order, and not too many. */
export function areDays(from: string, to: string): boolean {
  if (!isDate(from) || !isDate(to) || from > to) return false
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 < MOST_DAYS
}

export function useChosenDays(): [ChosenDays, (change: Change) => void] {
  const [params, setParams] = useSearchParams()
  const named = PERIODS.find((period) => period === params.get("period")) ?? "last_7_days"
  const [from, to] = [params.get("from") ?? "", params.get("to") ?? ""]
  const period = named === "custom" && !areDays(from, to) ? "last_7_days" : named
  const change = (wanted: Change) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries(wanted)) {
          if (value) after.set(name, value)
          else after.delete(name)
        }
        return after
      },
      { replace: true },
    )
  return [{ period, from, to, venueId: params.get("venue") ?? undefined }, change]
}

/** The days as the routes take them. */
export const queryOf = ({ period, from, to }: ChosenDays): Query =>
  period === "custom" ? { period, from, to } : { period }
