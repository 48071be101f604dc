import type { Translator } from "@/languages/message-types"
import { categoryName } from "@/features/venues/category-name"
import { priceOf } from "@/features/venue/price-span"
import { addDays } from "@/lib/format/local-date"
import type { Service } from "@/lib/plaza/schemas/service"
import type { Venue } from "@/lib/plaza/schemas/venue"
import type { OfferAddOn, OfferOption, OfferService } from "./booking-offer"

/**
 * A service as the booking page knows it.
 *
 * @param today the venue's local date
 * @returns null when it is paused or has no option on sale in the venue's currency
 */
export function offerService(
  categories: Translator<"categories">,
  venue: Venue,
  service: Service,
  today: string,
): OfferService | null {
  const currency = venue.currency_code
  const options = service.variants.flatMap((variant): OfferOption[] => {
    const { id, title, duration_minutes } = variant
    const price = priceOf(variant, currency)
    return price === null
      ? []
      : [{ id, title, duration_minutes, price, rates: ratesOf(service, id, currency) }]
  })
  if (service.paused || options.length === 0) {
    return null
  }
  const { id, handle, title, deposit, cancellation_policy, approval, capacity, kind } = service
  return {
    ...{ id, handle, title, deposit, cancellation_policy, approval, capacity, kind },
    category: service.categories[0] ? categoryName(categories, service.categories[0]) : null,
    options,
    addOns: service.add_ons.flatMap((addOn): OfferAddOn[] => {
      const price = priceOf(addOn, currency)
      return price === null
        ? []
        : [{ id: addOn.id, title: addOn.title, duration_minutes: addOn.duration_minutes, price }]
    }),
    team: selectableTeam(venue, service),
    teachers: service.kind === "class" ? venue.team.map(({ id, name }) => ({ id, name })) : [],
    lastDay: addDays(today, service.maximum_advance_days),
  }
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

/** In a class the session decides who teaches, and one person alone is no choice. */
function selectableTeam(venue: Venue, service: Service): OfferService["team"] {
  const team = venue.team.filter((member) => service.staff_ids.includes(member.id))
  if (service.kind === "class" || team.length < 2) {
    return []
  }
  return team.map(({ id, name, title, picture_url }) => ({ id, name, title, picture_url }))
}
