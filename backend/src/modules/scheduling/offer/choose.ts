import { MedusaError } from "@medusajs/framework/utils"
import type { Choice, ChosenSegment } from "./ask"
import type { Offer } from "./offer"

/**
 * What was chosen of an offer, checked: a variant of this service, its own add-ons, staff who perform it.
 * @throws 404 for a variant or staff member that is not this service's, 400 for an add-on or a party too large
 */
export function chooseFrom(
  offer: Offer,
  asked: { variant_id: string; staff_id: string | null; add_on_ids: readonly string[]; party_size: number },
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

/** One segment as a shopper or the desk asks for it. */
export interface AskedSegment {
  variant_id: string
  staff_id?: string | null
  add_on_ids: readonly string[]
}

/**
 * What was chosen for each segment of a visit, checked against the services that have these variants.
 * @throws as `chooseFrom`; 404 for a variant of no service, or of another venue than the first one's; 400 when a class is
 * one of several segments, because its time is fixed
 */
export function chooseVisit(
  offers: readonly Offer[],
  asked: readonly AskedSegment[],
  party_size: number,
): ChosenSegment[] {
  const visit = asked.map(({ variant_id, staff_id, add_on_ids }) => {
    const offer = offers.find(({ variants }) => variants.some((one) => one.variant_id === variant_id))
    if (!offer || offer.venue_id !== offers[0]?.venue_id) throw missingVariant(variant_id)
    return {
      offer,
      choice: chooseFrom(offer, { variant_id, staff_id: staff_id ?? null, add_on_ids, party_size }),
    }
  })
  if (visit.length > 1 && visit.some(({ offer }) => offer.kind === "class")) {
    throw invalid("segments: a class is booked by itself, at the time of its session")
  }
  return visit
}

const missingVariant = (id: string) =>
  new MedusaError(MedusaError.Types.NOT_FOUND, `variant_id: no service of this venue has ${id}`)

const missing = (field: string, id: string) =>
  new MedusaError(MedusaError.Types.NOT_FOUND, `${field}: this service has no ${id}`)

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
