import { toEpochDay } from "../../../../src/modules/scheduling/slots/local-date"
import { openVenue, type Course } from "../races/venue"

/** A week, from Monday, of the service with its add-on. */
export const ASKED = {
  service: "svc_cut",
  segment: { variant_id: "var_cut_60", add_on_ids: ["sadd_1"] },
  party_size: 1,
  from_day: toEpochDay("2031-04-07"),
  to_day: toEpochDay("2031-04-13"),
  now: new Date("2031-04-01T00:00:00Z"),
  include_staff: true,
}

/** A venue with two staff, one room, two services, and someone of another venue who could help out. */
export async function openShop({ service, pool }: Course): Promise<void> {
  await openVenue(
    { service, pool },
    {
      staff: 2,
      rooms: 1,
      services: { cut: { rooms: true, rules: { slot_interval_minutes: 60 } }, patch: {} },
    },
  )
  await pool.execute(
    `insert into service_add_on (id, service_id, title, duration_minutes, prices)
     values ('sadd_1', 'svc_cut', 'Wash', 15, '[]')`,
  )
  await pool.execute("insert into staff_member (id, venue_id, name) values ('stf_far', 'ven_far', 'Far')")
  await pool.execute(
    "insert into service_staff (id, service_id, staff_id) values ('sstf_far', 'svc_cut', 'stf_far')",
  )
  await pool.execute(
    `insert into shift (id, staff_id, venue_id, weekday, starts_minute, ends_minute)
     values ('shf_far', 'stf_far', 'ven_race', 1, 600, 900)`,
  )
}
