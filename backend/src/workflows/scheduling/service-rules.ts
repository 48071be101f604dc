import type { CreateService } from "../../api/schemas/service"
import { minutesOf } from "../../api/schemas/primitives"

type Rules = Partial<Omit<CreateService, "venue_id" | "variants" | "add_ons">>

/** The columns of a service's booking rules that a body sets; absent fields are left out. */
export function rulesOf(body: Rules) {
  const { deposit, cancellation_policy, season, weekly } = body
  return withoutUndefined({
    title: body.title,
    status: body.status,
    buffer_before_minutes: body.buffer_before_minutes,
    buffer_after_minutes: body.buffer_after_minutes,
    slot_interval_minutes: body.slot_interval_minutes,
    minimum_notice_minutes: body.minimum_notice_minutes,
    maximum_advance_days: body.maximum_advance_days,
    capacity: body.capacity,
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
