import type { DetailsValues, NewServiceValues, PaymentValues, RulesValues, TeamValues } from "./schemas"

/** What the forms hold, as the API wants it; options and add-ons need no change. */
export const detailsBody = ({ description, ...rest }: DetailsValues) => ({
  ...rest,
  description: description || null,
})

export const rulesBody = ({ season, ...rest }: RulesValues) => ({
  ...rest,
  season: season.from && season.until ? season : null,
})

export const paymentBody = ({ deposit, ...rest }: PaymentValues) => {
  const hasValue = deposit.type === "percentage" || deposit.type === "fixed"
  return { ...rest, deposit: hasValue ? deposit : { type: deposit.type } }
}

export const teamBody = ({ staff_ids, resource_kinds }: TeamValues) => ({
  staff_ids,
  resource_requirements: resource_kinds.map((resource_kind) => ({ resource_kind })),
})

export const newServiceBody = (values: NewServiceValues) => {
  const { venue_id, variants, add_ons } = values
  const { title, description, category_ids, status, paused } = values
  const { deposit, cancellation_policy, staff_ids, resource_kinds } = values
  const { slot_interval_minutes, buffer_before_minutes, buffer_after_minutes, season } = values
  const { minimum_notice_minutes, maximum_advance_days, kind, capacity, approval } = values
  const { daily_limit_per_staff, daily_limit_per_customer, active_limit_per_customer } = values
  return {
    venue_id,
    variants,
    add_ons,
    ...detailsBody({ title, description, category_ids, status, paused }),
    ...rulesBody({
      kind,
      daily_limit_per_staff,
      daily_limit_per_customer,
      active_limit_per_customer,
      slot_interval_minutes,
      buffer_before_minutes,
      buffer_after_minutes,
      minimum_notice_minutes,
      maximum_advance_days,
      capacity,
      approval,
      season,
    }),
    ...paymentBody({ deposit, cancellation_policy }),
    ...teamBody({ staff_ids, resource_kinds }),
  }
}
