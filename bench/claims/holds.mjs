import { ids } from "../data/sizes.mjs"
import { watchStatements } from "../server/statements.mjs"

/** @typedef {import("../server/statements.mjs").Statement} Statement */
/** @typedef {{ request: any, rows: Statement[] }} PreparedHold rows: the INSERTs that keep it, as they were sent */

const CART = "cart_bench"
const DAYS = 14
const PER_STAFF = 3
const DAY_MS = 86_400_000

/**
 * Visits that can be held, each of another staff member or day, at venue after venue. Each is held once to learn its rows
 * and given back.
 * @param {any} scheduling @param {NodeJS.Require} load @param {number} count
 * @returns {Promise<PreparedHold[]>}
 */
export async function prepareHolds(scheduling, load, count) {
  /** @type {PreparedHold[]} */
  const prepared = []
  for (let venue = 3; prepared.length < count; venue++) {
    for (const request of await freeVisits(scheduling, venue)) {
      if (prepared.length === count) break
      const { statements } = await watchStatements(load, () => scheduling.placeHold(request))
      prepared.push({ request, rows: statements.flatMap(insertsOf) })
    }
  }
  await deleteHolds(scheduling.baseRepository_.getFreshManager().getKnex())
  return prepared
}

/** The bare INSERTs of a statement that inserts, one a table. @param {Statement} statement @returns {Statement[]} */
function insertsOf({ text, values }) {
  let taken = 0
  return text
    .split(/(?=insert into )/)
    .filter((part) => part.startsWith("insert into "))
    .map((part) => {
      const bare = closed(part.replace(/,\s*\w+ as \(\s*$/, "").replace(/\s*on conflict [^]*$/, ""))
      const count = bare.match(/\$\d+/g)?.length ?? 0
      return { text: bare, values: values.slice(taken, (taken += count)) }
    })
}

/** A statement without the bracket in which it stood inside another one. @param {string} text @returns {string} */
function closed(text) {
  const outside = text.replace(/'[^']*'/g, "")
  const count = (/** @type {string} */ bracket) => outside.split(bracket).length
  return count(")") > count("(") ? text.trimEnd().slice(0, -1) : text
}

/** A few free times of each staff member of a venue, on days of their own. @param {any} scheduling @param {number} venue */
async function freeVisits(scheduling, venue) {
  const offer = await scheduling.loadOffer(ids.service(venue))
  const variant = offer.variants[1]
  const from_day = Math.floor(Date.now() / DAY_MS) + 3
  const { days } = await scheduling.listAvailability({
    visit: [{ offer, choice: { variant, add_ons: [], staff_id: null } }],
    party_size: 1,
    from_day,
    to_day: from_day + DAYS,
    now: new Date(),
    include_staff: true,
  })
  const visits = []
  for (const { id: staff_id } of offer.staff) {
    const free = days.flatMap((/** @type {any} */ { slots }) => {
      const slot = slots.find((/** @type {any} */ { staff_ids }) => staff_ids.includes(staff_id))
      return slot ? [slot.starts_at] : []
    })
    for (const starts_at of free.slice(0, PER_STAFF)) {
      visits.push({
        segments: [
          { offer, choice: { variant, add_ons: [], staff_id }, price: { standard: 50, by_staff: {} } },
        ],
        starts_at: new Date(starts_at),
        cart_id: CART,
        customer_id: null,
        source: "online",
        party_size: 1,
        notes: null,
        hold_minutes: 10,
        now: new Date(),
      })
    }
  }
  return visits
}

/** Writes the same rows bare, in one transaction. @param {any} knex @param {Statement[]} rows */
export function insertRows(knex, rows) {
  return knex.transaction(async (/** @type {any} */ transaction) => {
    for (const { text, values } of rows) await transaction.raw(text.replace(/\$\d+/g, "?"), values)
  })
}

/** @param {any} knex */
export const deleteHolds = (knex) => knex.raw("delete from booking where cart_id = ?", [CART])
