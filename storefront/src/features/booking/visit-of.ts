import type { OfferAddOn, OfferService } from "./booking-offer"
import { optionWith, type OptionWith } from "./option-with"
import type { VisitPart } from "./visit-part"

/** A part of a visit with what it stands for, for the person who was chosen. */
export type ChosenPart = {
  part: VisitPart
  service: OfferService
  options: OptionWith[]
  option: OptionWith
  addOns: OfferAddOn[]
  /** The name of who was asked for; null for anyone. */
  person: string | null
  /** Add-ons included, in the venue's currency. */
  price: number
}

/** @throws when the service is none of the venue's, which the page never lets happen */
export function serviceOf(services: readonly OfferService[], { serviceId }: VisitPart): OfferService {
  const service = services.find(({ id }) => id === serviceId)
  if (!service) {
    throw new Error(`This venue has no service ${serviceId}`)
  }
  return service
}

/** The last local date on which all services of a visit can be booked. */
export function lastDayOf(services: readonly OfferService[], parts: readonly VisitPart[]): string {
  return parts
    .map((part) => serviceOf(services, part).lastDay)
    .reduce((earliest, day) => (day < earliest ? day : earliest))
}

/** What has been chosen, with names, lengths and prices. */
export function choiceOf(services: readonly OfferService[], part: VisitPart): ChosenPart {
  const service = serviceOf(services, part)
  const options = service.options.map((option) => optionWith(option, part.staffId, service.anyone))
  const option = options.find(({ id }) => id === part.optionId) ?? options[0]
  if (!option) {
    throw new Error(`${service.title} has no option on sale`)
  }
  const addOns = service.addOns.filter(({ id }) => part.addOnIds.includes(id))
  return {
    part,
    service,
    options,
    option,
    addOns,
    person: service.team.find(({ id }) => id === part.staffId)?.name ?? null,
    price: addOns.reduce((sum, addOn) => sum + addOn.price, option.price),
  }
}
