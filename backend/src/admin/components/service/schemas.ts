import { z } from "zod"

import { amount, decimal, optionalText, requiredText, say, wholeNumber } from "../../lib/forms/rules"
import { APPROVALS, DEPOSIT_TYPES, KINDS, SERVICE_STATUSES } from "../../lib/service/service"

const YEAR = 525_600

/** Null until it is typed: a price that was forgotten is not nought. */
const prices = z.array(
  z.object({
    currency_code: z.string(),
    amount: amount()
      .nullable()
      .refine((value) => value !== null, say("required")),
  }),
)

export const detailsSchema = z.object({
  title: requiredText(),
  description: optionalText(),
  category_ids: z.array(z.string()),
  status: z.enum(SERVICE_STATUSES),
  paused: z.boolean(),
})

export const optionsSchema = z.object({
  variants: z
    .array(
      z.object({
        id: z.string().optional(),
        title: requiredText(),
        duration_minutes: wholeNumber(1, 1440),
        processing: z.array(
          z.object({ after_minutes: wholeNumber(1, 1438), duration_minutes: wholeNumber(1, 1438) }),
        ),
        prices,
      }),
    )
    .min(1, say("atLeastOneOption")),
})

export const addOnsSchema = z.object({
  add_ons: z.array(z.object({ title: requiredText(), duration_minutes: wholeNumber(0, 480), prices })),
})

const limit = () => wholeNumber(1, 1000).nullable()

export const rulesSchema = z.object({
  kind: z.enum(KINDS),
  slot_interval_minutes: wholeNumber(1, 1440),
  buffer_before_minutes: wholeNumber(0, 480),
  buffer_after_minutes: wholeNumber(0, 480),
  minimum_notice_minutes: wholeNumber(0, YEAR),
  maximum_advance_days: wholeNumber(0, 730),
  capacity: wholeNumber(1, 1000),
  daily_limit_per_staff: limit(),
  daily_limit_per_customer: limit(),
  active_limit_per_customer: limit(),
  approval: z.enum(APPROVALS),
  season: z.object({ from: optionalText(), until: optionalText() }),
})

export const paymentSchema = z.object({
  deposit: z
    .object({ type: z.enum(DEPOSIT_TYPES), value: amount().nullish() })
    .superRefine(({ type, value }, context) => {
      const needsValue = type === "percentage" || type === "fixed"
      if (needsValue && (value === null || value === undefined))
        context.addIssue({ code: "custom", path: ["value"], message: say("required").error() })
      if (type === "percentage" && (value ?? 0) > 100)
        context.addIssue({ code: "custom", path: ["value"], message: say("atMost", { max: 100 }).error() })
    }),
  cancellation_policy: z.object({
    free_until_minutes: wholeNumber(0, YEAR),
    late_fee_percentage: decimal(0, 100),
    no_show_fee_percentage: decimal(0, 100),
    max_reschedules: wholeNumber(0, 100).nullable(),
  }),
})

export const teamSchema = z.object({ staff_ids: z.array(z.string()), resource_kinds: z.array(z.string()) })

export const newServiceSchema = z.object({
  venue_id: requiredText(),
  ...detailsSchema.shape,
  ...optionsSchema.shape,
  ...addOnsSchema.shape,
  ...rulesSchema.shape,
  ...paymentSchema.shape,
  ...teamSchema.shape,
})

export type PriceValues = z.infer<typeof prices>[number]
export type DetailsValues = z.infer<typeof detailsSchema>
export type OptionsValues = z.infer<typeof optionsSchema>
export type AddOnsValues = z.infer<typeof addOnsSchema>
export type RulesValues = z.infer<typeof rulesSchema>
export type PaymentValues = z.infer<typeof paymentSchema>
export type TeamValues = z.infer<typeof teamSchema>
export type NewServiceValues = z.infer<typeof newServiceSchema>
