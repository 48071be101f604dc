import type { CityKey } from "../data/shapes"
import type { Random } from "../random"

/** Decides which customer comes: one of the city, at most one visit a day. */
export class Guests {
  private readonly taken = new Set<string>()
  private turn = 0

  constructor(private readonly customers: readonly { email: string; city: CityKey }[]) {}

  /**
   * A customer who is free that day (days since the epoch), or null when all of them are out already. The first of
   * each city, who signs in for demonstrations, gets one in twenty-five visits to come.
   */
  choose(city: CityKey, day: number, upcoming: boolean, random: Random): string | null {
    const free = this.customers.filter((one) => one.city === city && !this.taken.has(`${one.email}/${day}`))
    if (free.length === 0) return null
    const first = this.customers.find((one) => one.city === city)
    const isTurn = upcoming && ++this.turn % 25 === 0
    const chosen = isTurn && first && free.includes(first) ? first : random.pick(free)
    this.taken.add(`${chosen.email}/${day}`)
    return chosen.email
  }
}
