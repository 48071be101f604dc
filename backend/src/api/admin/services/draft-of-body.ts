import type { Draft } from "../../../modules/scheduling/preview/draft"
import { minutesOf } from "../../schemas/primitives"
import type { UpdateService } from "../../schemas/service"

/** The rules that a body of a service would write, as the free times read them; prices and texts do not matter to these. */
export function toDraft(body: UpdateService): Draft {
  const { variants, staff_rates, season, weekly } = body
  return {
    rules: stated({
      kind: body.kind,
      buffer_before_minutes: body.buffer_before_minutes,
      buffer_after_minutes: body.buffer_after_minutes,
      slot_interval_minutes: body.slot_interval_minutes,
      minimum_notice_minutes: body.minimum_notice_minutes,
      maximum_advance_days: body.maximum_advance_days,
      capacity: body.capacity,
      season_from: season === undefined ? undefined : (season?.from ?? null),
      season_until: season === undefined ? undefined : (season?.until ?? null),
      weekly: weekly?.map(({ weekday, from, until }) => {
        return { weekday, start: minutesOf(from), end: minutesOf(until) }
      }),
      ...(weekly === null ? { weekly } : {}),
    }),
    limits: stated({ daily_per_staff: body.daily_limit_per_staff }),
    variants: variants?.map(({ id, title, duration_minutes, processing }) => {
      return { id, title, duration_minutes, processing: processing ?? [] }
    }),
    staff_ids: body.staff_ids,
    rates: staff_rates?.map(({ staff_id, variant_id, variant_title, duration_minutes }) => {
      return { staff_id, variant_id, variant_title, duration_minutes: duration_minutes ?? null }
    }),
    resource_kinds: body.resource_requirements?.map(({ resource_kind }) => resource_kind),
  }
}

/** Without the fields that nothing was said about. */
function stated<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>
  }
}
