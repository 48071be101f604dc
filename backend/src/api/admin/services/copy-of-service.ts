import { randomBytes } from "node:crypto"
import { toHandle } from "../../../text/handle"
import { createService, type CreateService } from "../../schemas/service"
import type { presentService } from "./present-service"

/** A service as it is answered, whose title the graph does not type. */
type Presented = ReturnType<typeof presentService>

const LONGEST_TITLE = 120
const LONGEST_STEM = 60
const SUFFIX = " (copy)"

/**
 * The body that makes a service anew as a draft that is not paused: texts, pictures, categories, options, rules, staff with
 * their rates and prerequisites. Sessions, bookings and the platform's review stay with the first one.
 * @param title of the copy; without it the first one's, said to be a copy
 */
export function copyOfService(service: Presented, title?: string): CreateService {
  const { staff_ids, variants } = service
  const before = String(service.title)
  const name = title ?? before.slice(0, LONGEST_TITLE - SUFFIX.length).trimEnd() + SUFFIX
  const titleOf = new Map(variants.map((variant) => [variant.id, variant.title]))
  return createService.parse({
    ...service,
    title: name,
    // Stays in its address, where nobody needs to read that it was a copy, and must be its own.
    handle: `${toHandle(title ?? before).slice(0, LONGEST_STEM)}-${randomBytes(3).toString("hex")}`,
    status: "draft",
    paused: false,
    variants: variants.map(({ id: _id, ...variant }) => variant),
    add_ons: service.add_ons.map(({ id: _id, ...addOn }) => addOn),
    staff_rates: service.staff_rates.flatMap(({ variant_id, ...rate }) => {
      const variant_title = titleOf.get(variant_id)
      return variant_title && staff_ids.includes(rate.staff_id) ? [{ ...rate, variant_title }] : []
    }),
    prerequisites: service.prerequisites.map(({ service_id, minimum_minutes }) => {
      return { service_id, minimum_minutes }
    }),
  })
}
