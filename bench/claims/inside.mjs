import { timed } from "../measure/quantiles.mjs"
import { deleteClaims, newClaims, insertBare } from "./blocks.mjs"
import { deleteHolds, insertRows, prepareHolds } from "./holds.mjs"

/**
 * @typedef {{ rounds: number, perRound: number, connections: number, today: string }} Input
 * @typedef {"insertClaims" | "bareClaims" | "placeHold" | "bareHold"} Kind
 * @typedef {Record<Kind, number>} Measured transactions a second
 */

/**
 * Writes claims in turn by ours and by bare statements through the same pool, each in a transaction of its own, and takes
 * them away again.
 * @param {{ container: any, load: NodeJS.Require, input: Input }} task
 * @returns {Promise<Measured>}
 */
export default async function measure({ container, load, input }) {
  const { rounds, perRound, connections, today } = input
  const scheduling = container.resolve("scheduling")
  const knex = scheduling.baseRepository_.getFreshManager().getKnex()
  const holds = await prepareHolds(scheduling, load, perRound)
  const claims = newClaims(perRound, today)
  /** @type {Record<Kind, (at: number) => Promise<unknown>>} */
  const kinds = {
    insertClaims: (at) => scheduling.insertClaims([claims[at]]),
    bareClaims: (at) => insertBare(knex, claims[at], at),
    placeHold: (at) => scheduling.placeHold({ ...holds[at].request, now: new Date() }),
    bareHold: (at) => insertRows(knex, holds[at].rows),
  }
  const spent = { insertClaims: 0, bareClaims: 0, placeHold: 0, bareHold: 0 }
  // The first round warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const [kind, write] of Object.entries(kinds)) {
      const duration = await timed(() => spread(perRound, connections, write))
      if (round > 0) spent[/** @type {Kind} */ (kind)] += duration
      await deleteClaims(knex)
      await deleteHolds(knex)
    }
  }
  const rate = (/** @type {number} */ duration) => (rounds * perRound * 1000) / duration
  return {
    insertClaims: rate(spent.insertClaims),
    bareClaims: rate(spent.bareClaims),
    placeHold: rate(spent.placeHold),
    bareHold: rate(spent.bareHold),
  }
}

/** Does `count` things, so many at a time. @param {number} count @param {number} lanes @param {(at: number) => Promise<unknown>} work */
async function spread(count, lanes, work) {
  let next = 0
  const lane = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
