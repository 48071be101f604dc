import { ids } from "../data/sizes.mjs"

/**
 * What is asked of the database all the time, by the calls that the product makes.
 * @typedef {{ title: string, see: string, of: RegExp, ask: (inside: Inside) => Promise<unknown> }} PlanQuestion
 *   see: what the plan shows; of: which of the statements that are sent is meant
 * @typedef {{ scheduling: any, container: any, query: (name: string) => any, today: number }} Inside
 *   query: what a file of src/queries exports; today: days since the epoch
 */

const DAY_MS = 86_400_000
const at = (/** @type {number} */ day) => new Date(day * DAY_MS)

/** A month of a service's 50 staff. @param {Inside} inside @param {object} [limits] */
async function month({ scheduling, today }, limits = {}) {
  const offer = await scheduling.loadOffer(ids.service(1))
  Object.assign(offer.limits, limits)
  const choice = { variant: offer.variants[1], add_ons: [], staff_id: null }
  return {
    visit: [{ offer, choice }],
    party_size: 1,
    from_day: today + 2,
    to_day: today + 32,
    now: new Date(),
    include_staff: false,
  }
}

/** The same month as a shopper asks for it, when the rules are known already. @param {Inside} inside */
async function monthForShopper({ scheduling, today }) {
  const question = {
    service: ids.service(1),
    segment: { variant_id: ids.variant(1), add_on_ids: [] },
    party_size: 1,
    from_day: today + 2,
    to_day: today + 32,
    now: new Date(),
    include_staff: false,
  }
  await scheduling.listForShopper(question)
  return scheduling.listForShopper(question)
}

/** Holds an hour with whoever is free, on a day with free time. @param {Inside} inside @param {object} [desk] */
async function holdAnyone(inside, desk = {}) {
  const { scheduling } = inside
  const request = await month(inside)
  const { days } = await scheduling.listAvailability(request)
  const [{ offer, choice }] = request.visit
  await scheduling.placeHold({
    segments: [{ offer, choice, price: { standard: 60, by_staff: {} } }],
    starts_at: new Date(days[7].slots[4].starts_at),
    cart_id: "cart_bench",
    customer_id: null,
    source: "online",
    party_size: 1,
    notes: null,
    hold_minutes: 10,
    now: new Date(),
    ...desk,
  })
}

/** @type {PlanQuestion[]} */
export const QUESTIONS = [
  {
    title: "Busy time of 50 staff over 31 days",
    see: "One index-only scan of the claims: both ends of the range are index conditions and no row of the table is fetched. Beside it the version of the rules, one index lookup for each of their owners.",
    of: /\bfrom claim\b/,
    ask: monthForShopper,
  },
  {
    title: "The same where the service limits its visits by staff and day",
    see: "The visits are counted from the segments of this service between the two instants, found by one index.",
    of: /union all\s+select g\.staff_id/,
    ask: async (inside) => inside.scheduling.listAvailability(await month(inside, { daily_per_staff: 6 })),
  },
  {
    title: "A service with all its hours",
    see: "One statement for service, venue, staff and hours; every table with more than a page of rows is reached by an index. Asked when somebody books, and for free times when the rules have changed.",
    of: /with offers as/,
    ask: ({ scheduling }) => scheduling.loadOffer(ids.service(1)),
  },
  {
    title: "Holds that ran out on anything a visit could need",
    see: "Reads the few live holds that ran out, not the claims of the staff.",
    of: /select b\.id from booking b\s+where b\.id in \(select c\.booking_id from claim/,
    ask: (inside) => holdAnyone(inside, { override_rules: true }),
  },
  {
    title: "Who of 50 free staff is booked least",
    see: "That day's claims of all of them in one index-only scan, then for each the latest one from the end of an index.",
    of: /from unnest\(.*\) as s \(id\)/,
    ask: holdAnyone,
  },
  {
    title: "A claim",
    see: "One row into the table and its indexes; the exclusion constraint is what ON CONFLICT asks.",
    of: /insert into claim/,
    ask: holdAnyone,
  },
  {
    title: "A customer's coming bookings",
    see: "The customer's own bookings by index, whatever the number of all.",
    of: /from "booking"/,
    ask: ({ scheduling }) =>
      scheduling.listAndCountBookings(
        {
          customer_id: `cus_bench${"7".padStart(21, "0")}`,
          $and: [
            { status: { $nin: ["held", "released", "expired"] } },
            { ends_at: { $gt: new Date() }, status: ["requested", "confirmed", "checked_in"] },
          ],
        },
        { select: ["id"], take: 20, skip: 0, order: { starts_at: "ASC" } },
      ),
  },
  {
    title: "A week of the busiest venue, as the calendar of the admin asks",
    see: "The venue's bookings that start before the week ends, by index, the last of them first; those that ended are filtered.",
    of: /from "booking"/,
    ask: ({ scheduling, today }) =>
      scheduling.listAndCountBookings(
        {
          $and: [
            { venue_id: ids.venue(1) },
            { ends_at: { $gt: at(today) } },
            { starts_at: { $lt: at(today + 7) } },
          ],
        },
        { select: ["id"], take: 200, skip: 0, order: { starts_at: "DESC" } },
      ),
  },
  {
    title: "A booking by its number",
    see: "One index lookup.",
    of: /from "booking"/,
    ask: ({ scheduling }) => scheduling.listBookings({ number: 777_777 }, { select: ["id"] }),
  },
  {
    title: "The sweep of holds that ran out",
    see: "The partial index of held bookings alone; its size is that of the holds of the last minutes.",
    of: /hold_expires_at <= now\(\)/,
    ask: ({ scheduling }) => scheduling.sweepHolds(200),
  },
  {
    title: "Reminders that are due, of 1,000 vendors",
    see: "Confirmed visits of the next 24 hours by the partial index on their start; each one's history by its booking.",
    of: /with terms as/,
    ask: ({ scheduling }) =>
      scheduling.markDueReminders({
        terms: Array.from({ length: 1_000 }, (_, index) => ({
          vendor_id: `vnd_bench${String(index + 1).padStart(21, "0")}`,
          minutes: 1_440,
        })),
        limit: 200,
      }),
  },
  {
    title: "Requests that nobody answered",
    see: "The partial index of requested and confirmed bookings by their start, up to now.",
    of: /status = 'requested'/,
    ask: ({ query, container }) => query("lapsed-requests").findLapsedRequests(container, 100),
  },
  {
    title: "Refunds that are still owed",
    see: "Bookings that ended in the last 30 days by the partial index on their last change, then payments by index.",
    of: /refund_total > got\.amount/,
    ask: ({ query, container }) => query("owed-refunds").findOwedRefunds(container, 5),
  },
]
