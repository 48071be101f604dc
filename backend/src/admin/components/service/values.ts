import type { Price, Service } from "../../lib/service/service"
import type {
  AddOnsValues,
  DetailsValues,
  OptionsValues,
  PaymentValues,
  PriceValues,
  RulesValues,
  TeamValues,
} from "./schemas"

/** Prices with the venue's currency first, the one that the form edits; others are kept as they are. */
export function ownFirst(prices: Price[], currency: string): PriceValues[] {
  const isOwn = ({ currency_code }: Price) => currency_code.toLowerCase() === currency.toLowerCase()
  const own = prices.find(isOwn)
  const amount = own ? Number(own.amount) : null
  return [{ currency_code: currency, amount }, ...prices.filter((price) => !isOwn(price))]
}

export const detailsValues = ({
  title,
  description,
  category_ids,
  status,
  paused,
}: Service): DetailsValues => ({
  title,
  description: description ?? "",
  category_ids: category_ids ?? [],
  // Saving a proposed service proposes it again, which changes nothing.
  status: status === "proposed" ? "published" : status,
  paused,
})

export const optionsValues = ({ variants }: Service, currency: string): OptionsValues => ({
  variants: variants.map(({ id, title, duration_minutes, processing, prices }) => ({
    id,
    title,
    duration_minutes,
    processing: processing ?? [],
    prices: ownFirst(prices, currency),
  })),
})

export const addOnsValues = ({ add_ons }: Service, currency: string): AddOnsValues => ({
  add_ons: add_ons.map(({ title, duration_minutes, prices }) => ({
    title,
    duration_minutes,
    prices: ownFirst(prices, currency),
  })),
})

export const rulesValues = (service: Service): RulesValues => ({
  kind: service.kind,
  daily_limit_per_staff: service.daily_limit_per_staff,
  daily_limit_per_customer: service.daily_limit_per_customer,
  active_limit_per_customer: service.active_limit_per_customer,
  slot_interval_minutes: service.slot_interval_minutes,
  buffer_before_minutes: service.buffer_before_minutes,
  buffer_after_minutes: service.buffer_after_minutes,
  minimum_notice_minutes: service.minimum_notice_minutes,
  maximum_advance_days: service.maximum_advance_days,
  capacity: service.capacity,
  approval: service.approval,
  season: { from: service.season?.from ?? "", until: service.season?.until ?? "" },
})

export const paymentValues = ({ deposit, cancellation_policy }: Service): PaymentValues => ({
  deposit: { type: deposit.type, value: deposit.value === undefined ? null : deposit.value },
  cancellation_policy: {
    free_until_minutes: cancellation_policy.free_until_minutes,
    late_fee_percentage: cancellation_policy.late_fee_percentage,
    no_show_fee_percentage: cancellation_policy.no_show_fee_percentage,
    max_reschedules: cancellation_policy.max_reschedules,
  },
})

export const teamValues = ({ staff_ids, resource_requirements }: Service): TeamValues => ({
  staff_ids,
  resource_kinds: resource_requirements.map(({ resource_kind }) => resource_kind),
})
