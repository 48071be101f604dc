import type { Translator } from "@/languages/message-types"
import { categoryName } from "@/features/venues/category-name"
import { addDays } from "@/lib/format/local-date"
import type { Service } from "@/lib/plaza/schemas/service"
import type { Venue } from "@/lib/plaza/schemas/venue"
import type { OfferService } from "./booking-offer"
import { anyoneOf, performersOf, pricedAddOns, pricedOptions } from "./priced-options"

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
  const options = pricedOptions(service, venue.currency_code)
  if (service.paused || options.length === 0) {
    return null
  }
  const { id, handle, title, deposit, cancellation_policy, approval, capacity, kind } = service
  return {
    ...{ id, handle, title, deposit, cancellation_policy, approval, capacity, kind },
    category: service.categories[0] ? categoryName(categories, service.categories[0]) : null,
    options,
    addOns: pricedAddOns(service, venue.currency_code),
    team: selectableTeam(venue, service),
    anyone: anyoneOf(service),
    teachers: service.kind === "class" ? venue.team.map(({ id, name }) => ({ id, name })) : [],
    lastDay: addDays(today, service.maximum_advance_days),
  }
}

/** In a class the session decides who teaches, and one person alone is no choice. */
function selectableTeam(venue: Venue, service: Service): OfferService["team"] {
  const team = performersOf(venue, service)
  if (service.kind === "class" || team.length < 2) {
    return []
  }
  return team.map(({ id, name, title, picture_url }) => ({ id, name, title, picture_url }))
}
