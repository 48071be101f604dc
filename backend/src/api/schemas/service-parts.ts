import { z } from "@medusajs/framework/zod"
import { id, price, text } from "./primitives"
import { stated } from "./text-kind"

export const minutes = (maximum: number, minimum = 0) => z.number().int().min(minimum).max(maximum)

const prices = z
  .array(price)
  .min(1)
  .max(10)
  .refine((list) => new Set(list.map(({ currency_code }) => currency_code)).size === list.length, {
    message: "must have one price a currency",
  })

const titlesDiffer = (list: { title: string }[]) =>
  new Set(list.map(({ title }) => title.toLowerCase())).size === list.length

/** Stretches in which staff is free; staff works first, last, and between any two of them. */
const processing = z
  .array(z.strictObject({ after_minutes: minutes(1438, 1), duration_minutes: minutes(1438, 1) }))
  .max(5)
  .superRefine((gaps, context) => {
    gaps.slice(1).forEach(({ after_minutes }, index) => {
      const before = gaps[index]
      if (after_minutes > before.after_minutes + before.duration_minutes) return
      const message = "must start after staff has worked since the gap before"
      context.addIssue({ code: "custom", path: [index + 1, "after_minutes"], message })
    })
  })

const variant = z
  .object({
    id: id.optional(),
    title: text(120),
    duration_minutes: minutes(1440, 1),
    processing: processing.nullish(),
    prices,
  })
  .superRefine(({ duration_minutes, processing: gaps }, context) => {
    const last = (gaps?.length ?? 0) - 1
    if (!gaps || last < 0 || lengthWith(gaps) < duration_minutes) return
    const message = "must end before the variant does"
    context.addIssue({ code: "custom", path: ["processing", last], message })
  })

/** Minutes from the start of a variant to the end of its last processing gap; gaps ascend. */
export function lengthWith(gaps: readonly { after_minutes: number; duration_minutes: number }[]): number {
  const last = gaps.at(-1)
  return last ? last.after_minutes + last.duration_minutes : 0
}

const addOn = z.object({ title: text(120), duration_minutes: minutes(480), prices })

/** Variants and add-ons as lists whose titles tell them apart. */
export const variants = z
  .array(variant)
  .min(1)
  .max(20)
  .refine(titlesDiffer, { message: "must have different titles" })
export const addOns = z.array(addOn).max(20).refine(titlesDiffer, { message: "must have different titles" })

/**
 * What one staff member asks or takes for one variant where it differs. The variant is named by its id or, as a new
 * one has none yet, by its title.
 */
const staffRate = z
  .strictObject({
    staff_id: id,
    variant_id: id.optional(),
    variant_title: stated("id", text(120)).optional(),
    duration_minutes: minutes(1440, 1).nullish(),
    prices: prices.nullish(),
  })
  .refine(({ variant_id, variant_title }) => (variant_id === undefined) !== (variant_title === undefined), {
    path: ["variant_id"],
    message: "give either variant_id or variant_title",
  })
  .refine(({ duration_minutes, prices: own }) => Boolean(duration_minutes ?? own), {
    path: ["duration_minutes"],
    message: "give duration_minutes, prices or both",
  })

export const staffRates = z.array(staffRate).max(1000)

/** Services to be had before this one, and the elapsed minutes between. */
export const prerequisites = z
  .array(z.strictObject({ service_id: id, minimum_minutes: minutes(525_600).default(0) }))
  .max(5)
  .superRefine((list, context) => {
    list.forEach(({ service_id }, index) => {
      if (list.findIndex((one) => one.service_id === service_id) === index) return
      const message = "is named before"
      context.addIssue({ code: "custom", path: [index, "service_id"], message })
    })
  })

/** How many visits; null: no limit. */
export const visitLimit = z.number().int().min(1).max(1000).nullable()

export type Variant = z.output<typeof variant>
export type StaffRate = z.output<typeof staffRate>
export type Prerequisite = z.output<typeof prerequisites>[number]
