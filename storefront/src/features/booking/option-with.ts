import type { OfferOption } from "./booking-offer"

/** An option as one person offers it; `from` says that someone else may ask more. */
export type OptionWith = Pick<OfferOption, "id" | "title" | "duration_minutes" | "price"> & { from: boolean }

/**
 * What an option costs and how long it takes with a staff member; for anyone ("") the lowest price of those who could
 * be it.
 *
 * @param team the ids of all who perform it, when there is a choice
 */
export function optionWith(option: OfferOption, staffId: string, team: readonly string[]): OptionWith {
  const { id, title, duration_minutes, price, rates } = option
  const of = (person: string) => {
    const rate = rates.find(({ staff_id }) => staff_id === person)
    return { price: rate?.price ?? price, duration_minutes: rate?.duration_minutes ?? duration_minutes }
  }
  if (staffId !== "") {
    return { id, title, ...of(staffId), from: false }
  }
  const prices = team.length > 0 ? team.map((person) => of(person).price) : [price]
  const lowest = Math.min(...prices)
  return { id, title, duration_minutes, price: lowest, from: prices.some((other) => other !== lowest) }
}
