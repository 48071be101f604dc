import { priceOf } from "@/features/venue/price-of"
import type { Service } from "@/lib/plaza/schemas/service"
import type { TeamMember, Venue } from "@/lib/plaza/schemas/venue"
import type { OfferAddOn, OfferOption } from "./booking-offer"
import { optionWith } from "./option-with"

/** Those of a venue's team who do a service, in the order in which the team is shown. */
export function performersOf({ team }: Pick<Venue, "team">, { staff_ids }: Service): TeamMember[] {
  return team.filter((member) => staff_ids.includes(member.id))
}

/**
 * The ids of those among whom "anyone" is found, whose prices an option spans; empty when there is nobody to choose among. A
 * session of a class may be nobody's (""), and is then at the option's own price.
 */
export function anyoneOf({ kind, staff_ids }: Service): string[] {
  if (kind === "class") {
    return ["", ...staff_ids]
  }
  return staff_ids.length > 1 ? staff_ids : []
}

/**
 * The options of a service that are on sale in a currency. What the only one who does it asks and takes is the
 * option's own price and length; who gives a class is known by the session only.
 */
export function pricedOptions(service: Service, currency: string): OfferOption[] {
  const { kind, staff_ids } = service
  const [only] = kind === "class" || staff_ids.length > 1 ? [] : staff_ids
  return service.variants.flatMap((variant): OfferOption[] => {
    const { id, title, duration_minutes } = variant
    const price = priceOf(variant, currency)
    if (price === null) {
      return []
    }
    const rates = ratesOf(service, id, currency)
    const option = { id, title, duration_minutes, price, rates }
    return [only ? { ...optionWith(option, only, []), rates: [] } : option]
  })
}

/** What can be added to a service and is on sale in a currency. */
export function pricedAddOns({ add_ons }: Service, currency: string): OfferAddOn[] {
  return add_ons.flatMap((addOn): OfferAddOn[] => {
    const price = priceOf(addOn, currency)
    return price === null
      ? []
      : [{ id: addOn.id, title: addOn.title, duration_minutes: addOn.duration_minutes, price }]
  })
}

/** What staff ask and take for an option themselves, in a currency. */
function ratesOf({ staff_rates }: Service, optionId: string, currency: string): OfferOption["rates"] {
  return staff_rates
    .filter(({ variant_id }) => variant_id === optionId)
    .map(({ staff_id, duration_minutes, prices }) => ({
      staff_id,
      duration_minutes,
      price: prices.find(({ currency_code }) => currency_code === currency)?.amount ?? null,
    }))
}
