import { id, venueOf } from "./places-sql.mjs"
import { BUSY_VISITS, TEAM, USUAL_VISITS } from "./sizes.mjs"

/** @typedef {import("./sizes.mjs").Size} Size */

/** Tables that the bookings fill, each without its indexes while it is filled. */
export const BOOKING_TABLES = ["booking", "booking_segment", "claim", "booking_history"]

// A year of a staff member: 52 weeks of five days, each cut into six stretches of 90 minutes from 9 to 18. A visit lies
// inside one stretch, so visits never overlap; which stretches are taken, and all else, is decided by hashing.
const STRETCHES = 52 * 5 * 6

const pick = (/** @type {string} */ from, /** @type {number} */ salt, /** @type {string | number} */ among) =>
  `((hashint8extended(${from}, ${salt}) & 2147483647) % (${among}))::int`

/**
 * The visits of a year, half of it past, in the order in which they were booked; `today` is YYYY-MM-DD.
 * @param {Size} size @param {string} today
 */
const visitsSql = (size, today) => {
  const rest = size.bookings - TEAM * (BUSY_VISITS + USUAL_VISITS)
  const others = size.staff - 2 * TEAM
  const ofOther = `(${rest}::bigint * (s - ${2 * TEAM}) / ${others} - ${rest}::bigint * (s - ${2 * TEAM + 1}) / ${others})::int`
  return `create unlogged table bench_visit as
    with person as (
      select s, case when s <= ${TEAM} then ${BUSY_VISITS} when s <= ${2 * TEAM} then ${USUAL_VISITS} else ${ofOther} end as visits
      from generate_series(1, ${size.staff}) s
    ),
    taken as (
      select s, k, s * 10000::bigint + k as seed, k * ${STRETCHES} / visits as low, (k + 1) * ${STRETCHES} / visits as high
      from person, generate_series(0, visits - 1) k
    ),
    stretch as (select s, seed, low + ${pick("seed", 1, "high - low")} as at from taken),
    length as (
      select s, seed, at / 6 as day, at % 6 as part, (array[30, 45, 60, 60, 75, 90])[1 + ${pick("seed", 2, 6)}] as minutes
      from stretch
    ),
    timed as (
      select s, seed, minutes, (date_trunc('week', '${today}'::timestamp) + make_interval(
          days => (day / 5 - 26) * 7 + (s + day % 5) % 7,
          mins => 540 + part * 90 + 15 * ${pick("seed", 3, "(90 - minutes) / 15 + 1")})) as local_at
      from length
    ),
    booked as (
      select *, local_at at time zone 'Europe/Berlin' as starts_at, least(local_at at time zone 'Europe/Berlin'
        - make_interval(mins => 60 + ${pick("seed", 4, 43_200)}), '${today}'::timestamptz - make_interval(mins => ${pick("seed", 5, 20_160)}))
        as created_at
      from timed
    )
    select row_number() over (order by created_at, seed) as n, s, ${venueOf(size, "s")} as venue, seed, minutes, local_at,
      starts_at, starts_at + make_interval(mins => minutes) as ends_at, created_at, 1 + ${pick("seed", 6, 3)} as rank,
      case when ${pick("seed", 7, 20)} = 0 then 'cancelled' when starts_at > '${today}'::timestamptz then 'confirmed'
        when ${pick("seed", 7, 20)} = 1 then 'no_show' else 'completed' end as status
    from booked order by 1`
}

const POLICY = `'{"free_until_minutes": 1440, "late_fee_percentage": 0, "no_show_fee_percentage": 0, "max_reschedules": null}'`
const price = (/** @type {string} */ amount) =>
  `jsonb_build_object('value', (${amount})::text, 'precision', 20)`

/**
 * All bookings with their segments, claims and history, in the order in which they were made, as a database that has
 * grown holds them.
 * @param {Size} size @param {string} today
 */
export const bookingsSql = (size, today) => [
  visitsSql(size, today),
  `insert into booking (id, number, status, vendor_id, venue_id, customer_id, cart_id, order_id, starts_at, ends_at,
     local_starts_at, time_zone, currency_code, total, raw_total, deposit_total, raw_deposit_total, policy, cancelled_by,
     created_at, updated_at)
   select ${id("bkg", "n")}, n, status, ${id("vnd", "venue")}, ${id("ven", "venue")}, ${id("cus", pick("seed", 8, size.bookings / 5))},
     ${id("cart", "n")}, ${id("order", "n")}, starts_at, ends_at, to_char(local_at, 'YYYY-MM-DD"T"HH24:MI'), 'Europe/Berlin',
     'eur', minutes, ${price("minutes")}, minutes, ${price("minutes")}, ${POLICY},
     case when status = 'cancelled' then 'customer' end, created_at, case when status = 'confirmed' then created_at else
       least(greatest(ends_at, created_at), '${today}'::timestamptz) end
   from bench_visit order by n`,
  `insert into booking_segment (id, booking_id, service_id, variant_id, title, variant_title, staff_id, starts_at, ends_at,
     price, raw_price, line_item_id, created_at, updated_at)
   select ${id("bseg", "n")}, ${id("bkg", "n")}, ${id("svc", "(venue - 1) * 3 + rank")},
     ${id("variant", "((venue - 1) * 3 + rank - 1) * 3 + 2")}, 'Service', minutes || ' minutes', ${id("stf", "s")}, starts_at,
     ends_at, minutes, ${price("minutes")}, ${id("ordli", "n")}, created_at, created_at
   from bench_visit order by n`,
  `insert into claim (id, subject_id, subject_type, during, kind, live, booking_id, segment_id, created_at)
   select ${id("clm", "n")}, ${id("stf", "s")}, 'staff', tstzrange(starts_at, ends_at), 'booking', status <> 'cancelled',
     ${id("bkg", "n")}, ${id("bseg", "n")}, created_at
   from bench_visit order by n`,
  `insert into booking_history (id, booking_id, at, by_type, "from", "to", created_at, updated_at)
   select ${id("bhis", "n")}, ${id("bkg", "n")}, created_at, 'system', 'held', 'confirmed', created_at, created_at
   from bench_visit order by n`,
  `select setval(pg_get_serial_sequence('booking', 'number'), ${size.bookings})`,
]
