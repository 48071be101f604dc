import { Modules } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { CITIES } from "../data/cities"
import { DEMO_LOGINS } from "../logins/demo-logins"
import { localDay, startOfLocalDay } from "../plan/zone"
import { tally } from "../tally"
import type { City } from "./city"
import { staffIds, TEAM } from "./staff"

/** Days from the anchor, both in the venue's dates; the end is not included. */
const OPEN = [
  { from: 24, until: 27, reason: "My sister's wedding in Chiang Mai" },
  { from: 45, until: 46, reason: "A course in prenatal massage" },
]
const DECLINED = { from: 30, until: 37, reason: "Annual leave" }

/** What the demo's staff member asks for: two requests that wait, and one that was declined. */
export async function seedTimeOffRequests(city: City): Promise<string> {
  const scheduling = city.container.resolve(SCHEDULING_MODULE)
  const [{ email, venue }] = TEAM
  const staff_id = (await staffIds(city)).get(email) ?? ""
  const [{ venue_id }] = await scheduling.listStaffMembers(
    { id: staff_id },
    { select: ["venue_id"], take: 1 },
  )
  const { time_zone } = CITIES[venue.city]
  const today = localDay(city.anchor, time_zone)
  const row = ({ from, until, reason }: typeof DECLINED) => ({
    staff_id,
    venue_id,
    starts_at: startOfLocalDay(today + from, time_zone),
    ends_at: startOfLocalDay(today + until, time_zone),
    reason,
  })
  const users = await city.container
    .resolve(Modules.USER)
    .listUsers({ email: [DEMO_LOGINS.staff.email, DEMO_LOGINS.owner.email] }, { select: ["id", "email"] })
  const idOf = ({ email: address }: { email: string }) =>
    users.find((user) => user.email === address)?.id ?? ""
  const requested_by = idOf(DEMO_LOGINS.staff)
  const planned = [
    ...OPEN.map((plan) => ({ ...row(plan), requested_by })),
    {
      ...row(DECLINED),
      requested_by,
      status: "declined" as const,
      decided_by: idOf(DEMO_LOGINS.owner),
      decided_at: city.anchor,
      note: "The week of the festival is booked out; any other week is fine.",
    },
  ]
  const known = await scheduling.listTimeOffRequests({ staff_id }, { select: ["starts_at"], take: 100 })
  const starts = new Set(known.map(({ starts_at }) => new Date(starts_at).getTime()))
  const missing = planned.filter(({ starts_at }) => !starts.has(starts_at.getTime()))
  await scheduling.createTimeOffRequests(missing)
  return tally("requests", planned.length, missing.length)
}
