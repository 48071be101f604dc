import type { Booking } from "@/lib/plaza/schemas/booking"
import type { PartWish } from "./visit-part"

/** A service, by its id or handle, and what is wished of it. */
export type ServiceWish = PartWish & { service: string }

/**
 * A visit of several services in the address of the booking page: its first one by name, as links have always had it,
 * and each further one in an `and`, its fields apart by `~`.
 */
export function wishesFrom(search: {
  service?: string
  variant?: string
  staff?: string
  add?: string
  and: readonly string[]
}): ServiceWish[] {
  if (!search.service) {
    return []
  }
  const first = {
    service: search.service,
    option: search.variant,
    staff: search.staff,
    addOns: listOf(search.add),
  }
  const further = search.and.flatMap((text): ServiceWish[] => {
    const [service, option, staff, add] = text.split("~")
    return service ? [{ service, option, staff, addOns: listOf(add) }] : []
  })
  return [first, ...further]
}

/** The same the other way round, for the services of a visit that was booked. */
export function wishParameters(segments: Booking["segments"]): URLSearchParams {
  const [first, ...further] = segments.map((segment) => ({
    service: segment.service_id,
    variant: segment.variant_id,
    staff: segment.any_staff ? "" : (segment.staff?.id ?? ""),
    add: segment.add_ons.map(({ id }) => id).join("."),
  }))
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(first ?? {})) {
    if (value) parameters.set(name, value)
  }
  for (const { service, variant, staff, add } of further) {
    parameters.append("and", [service, variant, staff, add].join("~"))
  }
  return parameters
}

const listOf = (text = "") => text.split(".").filter(Boolean)
