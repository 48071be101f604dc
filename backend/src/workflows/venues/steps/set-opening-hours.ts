import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { minutesOf } from "../../../api/schemas/primitives"
import type { OpeningHours } from "../../../api/schemas/venue"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { findDateOverlap, findOverlap } from "../../../modules/scheduling/week-overlap"

/** Checks opening hours against one another and writes them in one transaction. */
export const setOpeningHoursStep = createStep(
  "set-opening-hours",
  async ({ venue_id, weekly, exceptions }: OpeningHours & { venue_id: string }, { container }) => {
    const rules = weekly.map(({ weekday, opens, closes }) => ({
      weekday,
      start: minutesOf(opens),
      end: minutesOf(closes),
    }))
    const days = exceptions.map((exception) => ({
      date: exception.date,
      label: exception.label || null,
      start: "closed" in exception ? null : minutesOf(exception.opens),
      end: "closed" in exception ? null : minutesOf(exception.closes),
    }))
    refuse("weekly", findOverlap(rules))
    refuse("exceptions", findDateOverlap(days))
    await container.resolve(SCHEDULING_MODULE).replaceOpeningHours({
      venue_id,
      weekly: rules.map(({ weekday, start, end }) => ({
        venue_id,
        weekday,
        opens_minute: start,
        closes_minute: end,
      })),
      exceptions: days.map(({ date, label, start, end }) => ({
        venue_id,
        date,
        label,
        opens_minute: start,
        closes_minute: end,
      })),
    })
    return new StepResponse({ id: venue_id })
  },
)

function refuse(field: string, overlap: [number, number] | null): void {
  if (!overlap) return
  const [first, second] = overlap
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `${field}.${second}: overlaps ${field}.${first}`)
}
