import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { minutesOf } from "../../../api/schemas/primitives"
import type { Shifts } from "../../../api/schemas/staff"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { findDateOverlap, findOverlap } from "../../../modules/scheduling/week-overlap"

/** Checks shifts against one another and writes them in one transaction. */
export const setShiftsStep = createStep(
  "set-shifts",
  async ({ staff_id, weekly, overrides }: Shifts & { staff_id: string }, { container }) => {
    const rules = weekly.map(({ starts, ends, ...rule }) => ({
      ...rule,
      start: minutesOf(starts),
      end: minutesOf(ends),
    }))
    const days = overrides.map((override) =>
      "off" in override
        ? { date: override.date, start: null, end: null }
        : { date: override.date, start: minutesOf(override.starts), end: minutesOf(override.ends) },
    )
    refuse("weekly", findOverlap(rules))
    refuse("overrides", findDateOverlap(days))
    await container.resolve(SCHEDULING_MODULE).replaceShifts({
      staff_id,
      weekly: rules.map(({ start, end, ...rule }) => ({
        ...rule,
        staff_id,
        starts_minute: start,
        ends_minute: end,
      })),
      overrides: days.map(({ date, start, end }) => ({
        staff_id,
        date,
        starts_minute: start,
        ends_minute: end,
      })),
    })
    return new StepResponse(staff_id)
  },
)

function refuse(field: string, overlap: [number, number] | null): void {
  if (!overlap) return
  const [first, second] = overlap
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `${field}.${second}: overlaps ${field}.${first}`)
}
