/** @typedef {import("./sizes.mjs").Size} Size */

const id = (/** @type {string} */ prefix, /** @type {string} */ number) =>
  `'${prefix}_bench' || lpad((${number})::text, 21, '0')`

/** The venue of a staff member: 50 each at the first two, the others spread evenly over the rest. */
const venueOf = (/** @type {Size} */ { venues }, /** @type {string} */ staff) =>
  `(case when ${staff} <= 50 then 1 when ${staff} <= 100 then 2 else 3 + (${staff} - 101) % ${venues - 2} end)`

/**
 * Venues that are open 8 to 20 every day, three services each in three lengths, and staff who all perform all services of
 * their venue, from 9 to 18 on five days of the week in a row.
 * @param {Size} size
 */
export const placesSql = (size) => [
  `insert into venue (id, vendor_id, name, handle, status, visible, city, country_code, time_zone, currency_code)
   select ${id("ven", "v")}, ${id("vnd", "v")}, 'Venue ' || v, 'bench-venue-' || v, 'published', true, 'Berlin', 'de',
     'Europe/Berlin', 'eur'
   from generate_series(1, ${size.venues}) v`,
  `insert into venue_schedule (id, venue_id, vendor_id, time_zone, currency_code, bookable)
   select ${id("vsch", "v")}, ${id("ven", "v")}, ${id("vnd", "v")}, 'Europe/Berlin', 'eur', true
   from generate_series(1, ${size.venues}) v`,
  `insert into opening_interval (id, venue_id, weekday, opens_minute, closes_minute)
   select ${id("open", "v * 7 + d")}, ${id("ven", "v")}, d, 480, 1200
   from generate_series(1, ${size.venues}) v, generate_series(1, 7) d`,
  `insert into staff_member (id, venue_id, name)
   select ${id("stf", "s")}, ${id("ven", venueOf(size, "s"))}, 'Staff ' || s from generate_series(1, ${size.staff}) s`,
  `insert into staff_venue (id, staff_id, venue_id)
   select ${id("sven", "s")}, ${id("stf", "s")}, ${id("ven", venueOf(size, "s"))}
   from generate_series(1, ${size.staff}) s`,
  `insert into shift (id, staff_id, weekday, starts_minute, ends_minute)
   select ${id("shf", "s * 7 + d")}, ${id("stf", "s")}, (s + d) % 7 + 1, 540, 1080
   from generate_series(1, ${size.staff}) s, generate_series(0, 4) d`,
  `insert into service (id, product_id, venue_id, title, handle, status, slot_interval_minutes, maximum_advance_days)
   select ${id("svc", "n")}, ${id("prod", "n")}, ${id("ven", "(n - 1) / 3 + 1")}, 'Service ' || n, 'bench-service-' || n,
     'published', 15, 90
   from generate_series(1, ${size.venues * 3}) n`,
  `insert into service_variant (id, service_id, variant_id, title, duration_minutes, rank)
   select ${id("svar", "(n - 1) * 3 + o")}, ${id("svc", "n")}, ${id("variant", "(n - 1) * 3 + o")}, o * 30 || ' minutes',
     o * 30, o
   from generate_series(1, ${size.venues * 3}) n, generate_series(1, 3) o`,
  `insert into service_staff (id, service_id, staff_id)
   select ${id("sstf", "s * 3 + r")}, ${id("svc", `(${venueOf(size, "s")} - 1) * 3 + r`)}, ${id("stf", "s")}
   from generate_series(1, ${size.staff}) s, generate_series(1, 3) r`,
]

export { id, venueOf }
