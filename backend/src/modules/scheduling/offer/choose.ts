import { MedusaError } from "@medusajs/framework/utils"
import type { Choice } from "./ask"
import type { Offer } from "./offer"

/**
 * What was chosen of an offer, checked: a variant of this service, its own add-ons, staff who perform it.
 * @throws 404 for a variant or staff member that is not this service's, 400 for an add-on or a party too large
 */
export function chooseFrom(
  offer: Offer,
  asked: { variant_id: string; staff_id: string | null; add_on_ids: string[]; party_size: number },
): Choice {
  const variant = offer.variants.find(({ variant_id }) => variant_id === asked.variant_id)
  if (!variant) throw missing("variant_id", asked.variant_id)
  if (asked.staff_id !== null && !offer.staff.some(({ id }) => id === asked.staff_id)) {
    throw missing("staff_id", asked.staff_id)
  }
  const add_ons = [...new Set(asked.add_on_ids)].map((id) => {
    const addOn = offer.add_ons.find((one) => one.id === id)
    if (!addOn) throw invalid(`add_on_ids: ${id} is not an add-on of this service`)
    return addOn
  })
  if (asked.party_size > offer.capacity) {
    throw invalid(`party_size: this service takes at most ${offer.capacity}`)
  }
  return { variant, add_ons, staff_id: asked.staff_id }
}

const missing = (field: string, id: string) =>
  new MedusaError(MedusaError.Types.NOT_FOUND, `${field}: this service has no ${id}`)

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
