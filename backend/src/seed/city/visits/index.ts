import { planVisits } from "../../plan/visits"
import { tally } from "../../tally"
import type { City } from "../city"
import { writeBookings } from "./bookings"
import { writeOrders } from "./orders"
import { writePayments } from "./payments"
import { resolveVisits } from "./resolve"

const BATCH = 200

/**
 * Writes all visits around the anchor, oldest first so that running numbers follow time. A batch's bookings, orders
 * and payments know each other by ids that are settled beforehand, so they are written side by side, and a run cut
 * short is resumed where it stopped.
 */
export async function seedVisits(city: City): Promise<string> {
  const visits = await resolveVisits(city, planVisits(city.anchor))
  let made = 0
  for (let from = 0; from < visits.length; from += BATCH) {
    const batch = visits.slice(from, from + BATCH)
    const [bookings] = await Promise.all([
      writeBookings(city, batch),
      writeOrders(city, batch),
      writePayments(city, batch),
    ])
    made += bookings
  }
  return tally("bookings", visits.length, made)
}
