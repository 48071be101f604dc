import type { Category } from "./categories"
import type { ServiceSeed } from "./shapes"

/** Booking rules in minutes and percentages, as a venue of that trade would set them. */
export interface RulesSeed {
  buffer_before_minutes: number
  buffer_after_minutes: number
  slot_interval_minutes: number
  minimum_notice_minutes: number
  free_until_minutes: number
  late_fee_percentage: number
  no_show_fee_percentage: number
  max_reschedules: number | null
}

const rules = (
  [before, after]: readonly [number, number],
  [interval, notice]: readonly [number, number],
  [freeUntil, late, noShow]: readonly [number, number, number],
  reschedules: number | null,
): RulesSeed => ({
  buffer_before_minutes: before,
  buffer_after_minutes: after,
  slot_interval_minutes: interval,
  minimum_notice_minutes: notice,
  free_until_minutes: freeUntil,
  late_fee_percentage: late,
  no_show_fee_percentage: noShow,
  max_reschedules: reschedules,
})

const RULES: Record<Category, RulesSeed> = {
  massage: rules([0, 15], [30, 60], [720, 50, 100], 3),
  hair: rules([0, 10], [15, 60], [1440, 30, 50], 3),
  nails: rules([0, 10], [15, 30], [720, 30, 50], null),
  spa: rules([10, 20], [30, 120], [1440, 50, 100], 2),
  fitness: rules([0, 5], [15, 60], [720, 50, 100], null),
  dental: rules([5, 10], [10, 120], [2880, 20, 50], 2),
  barber: rules([0, 5], [10, 0], [120, 0, 50], null),
  yoga: rules([0, 10], [15, 60], [720, 50, 100], null),
}

/** The rules of one service: those of its trade, with the notice that it asks for itself. */
export function rulesOf({ category, notice_minutes }: ServiceSeed): RulesSeed {
  const usual = RULES[category]
  return { ...usual, minimum_notice_minutes: notice_minutes ?? usual.minimum_notice_minutes }
}
