import { findOffer, hold, newCart } from "./shopping.mjs"

/**
 * Many shoppers, each with a cart, want the same staff member at the same time at once.
 * @param {import("./shopping.mjs").Plaza} plaza
 * @param {number} shoppers
 * @returns {Promise<{ statuses: Record<number, number>, codes: string[], slowest: number }>}
 *   statuses: how often each status was answered; codes: of the refusals; slowest: milliseconds
 */
export async function raceForOneSlot(plaza, shoppers) {
  const offer = await findOffer(plaza)
  const people = Array.from({ length: shoppers }, (_, index) => `racer-${index}@plaza.example`)
  const carts = []
  for (const email of people) carts.push(await newCart(plaza, offer.regionId, email))
  const answers = await Promise.all(carts.map((cart) => hold(plaza, cart, offer)))
  /** @type {Record<number, number>} */
  const statuses = {}
  for (const { status } of answers) statuses[status] = (statuses[status] ?? 0) + 1
  const refusals = answers.filter(({ status }) => status !== 200)
  return {
    statuses,
    codes: [...new Set(refusals.map(({ body }) => body.code))],
    slowest: Math.max(...answers.map(({ milliseconds }) => milliseconds)),
  }
}
