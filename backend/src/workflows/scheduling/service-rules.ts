import type { CreateService } from "../../api/schemas/service"
import { minutesOf } from "../../api/schemas/primitives"
import type { StaffRate, Variant } from "../../api/schemas/service-parts"

type Rules = Partial<
  Omit<CreateService, "venue_id" | "variants" | "add_ons" | "staff_rates" | "prerequisites">
>

/** The kind of a new service: what was asked for, else a class when it has several seats. */
export function kindOf({ kind, capacity }: Pick<CreateService, "kind" | "capacity">) {
  return kind ?? (capacity > 1 ? "class" : "appointment")
}

/** The columns of a service's booking rules that a body sets; absent fields are left out. */
export function rulesOf(body: Rules) {
  const { deposit, cancellation_policy, season, weekly } = body
  return withoutUndefined({
    title: body.title,
    status: body.status,
    kind: body.kind,
    buffer_before_minutes: body.buffer_before_minutes,
    buffer_after_minutes: body.buffer_after_minutes,
    slot_interval_minutes: body.slot_interval_minutes,
    minimum_notice_minutes: body.minimum_notice_minutes,
    maximum_advance_days: body.maximum_advance_days,
    capacity: body.capacity,
    daily_limit_per_staff: body.daily_limit_per_staff,
    daily_limit_per_customer: body.daily_limit_per_customer,
    active_limit_per_customer: body.active_limit_per_customer,
    approval: body.approval,
    paused: body.paused,
    ...(deposit ? { deposit_type: deposit.type, deposit_value: deposit.value ?? null } : {}),
    ...(cancellation_policy ?? {}),
    ...(season === undefined
      ? {}
      : { season_from: season?.from ?? null, season_until: season?.until ?? null }),
    ...(weekly === undefined ? {} : { weekly: asJson(toMinutes(weekly)) }),
  })
}

/** The rows of variants, given the product variants' ids by title. */
export function variantRows(variants: readonly Variant[], idOf: ReadonlyMap<string, string>) {
  return variants.map(({ title, duration_minutes, processing }, rank) => ({
    title,
    duration_minutes,
    processing: processing?.length ? asJson(processing) : null,
    rank,
    variant_id: idOf.get(title) ?? "",
  }))
}

/** A rate with the title of its variant. */
export type TitledRate = Omit<StaffRate, "variant_id" | "variant_title"> & { variant_title: string }

/** The rows of rates, given the product variants' ids by title. */
export function rateRows(rates: readonly TitledRate[], idOf: ReadonlyMap<string, string>) {
  return rates.map(({ staff_id, variant_title, duration_minutes, prices }) => ({
    staff_id,
    variant_id: idOf.get(variant_title) ?? "",
    duration_minutes: duration_minutes ?? null,
    prices: prices ? asJson(prices) : null,
  }))
}

/** The rows of prerequisites. */
export function prerequisiteRows(prerequisites: CreateService["prerequisites"]) {
  return prerequisites.map(({ service_id, minimum_minutes }) => ({
    required_service_id: service_id,
    minimum_minutes,
  }))
}

function toMinutes(weekly: CreateService["weekly"]) {
  if (!weekly) return null
  return weekly.map(({ weekday, from, until }) => ({
    weekday,
    start: minutesOf(from),
    end: minutesOf(until),
  }))
}

function withoutUndefined<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields
}

/** A list for a JSON column, whose type Medusa gives as a record. */
export function asJson<List extends object[] | null>(list: List) {
  return list as unknown as List extends null ? Record<string, unknown> | null : Record<string, unknown>
}
