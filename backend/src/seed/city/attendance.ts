import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ATTENDANCE_MODULE } from "../../modules/attendance"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { fromEpochDay } from "../../modules/scheduling/slots/local-date"
import { plannedDays } from "../../modules/scheduling/staff/planned-days"
import { VENDOR_MODULE } from "../../modules/vendor"
import { DEMO_LOGINS } from "../logins/demo-logins"
import { attendanceOf, type AttendancePlan } from "../plan/attendance"
import { SPAN } from "../plan/calendar-of"
import { localDay, startOfLocalDay } from "../plan/zone"
import { tally } from "../tally"
import type { City } from "./city"
import { staffIds, TEAM } from "./staff"
import { venueIds } from "./venues"

const DAYS_BACK = 28

interface Planned extends AttendancePlan {
  staff_id: string
  venue_id: string
  date: string
  time_zone: string
}

/**
 * Writes when the teams came and went in the four weeks up to the anchor, some of it corrected by the owner. The demo login
 * of staff has not checked in yet on the last day, so that there is something to do.
 */
export async function seedAttendance(city: City): Promise<string> {
  await joinBefore(city)
  const attendance = city.container.resolve(ATTENDANCE_MODULE)
  const planned = await planAttendance(city)
  const keyOf = ({ staff_id, date }: { staff_id: string; date: string }) => `${staff_id}/${date}`
  const staff_id = [...new Set(planned.map((record) => record.staff_id))]
  const rows = await attendance.listAttendanceRecords(
    { staff_id },
    { select: ["staff_id", "date"], take: 20_000 },
  )
  const known = new Set(rows.map(keyOf))
  const missing = planned.filter((record) => !known.has(keyOf(record)))
  const made = await attendance.createAttendanceRecords(
    missing.map(({ reason: _, breaks, ...record }) => ({
      ...record,
      // A list is JSON as well as an object is.
      breaks: breaks as unknown as Record<string, unknown>,
    })),
  )
  await correct(city, missing, new Map(made.map((record) => [keyOf(record), record.id])), keyOf)
  return tally("days of attendance", planned.length, missing.length)
}

/** The teams are as old as their first visits, or nobody would have been expected before today. */
async function joinBefore(city: City): Promise<void> {
  const knex = city.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const joined = startOfLocalDay(localDay(city.anchor, "UTC") + SPAN[0], "UTC").toISOString()
  await knex.raw(
    `update staff_member set created_at = ?::timestamptz where id = any(?) and created_at > ?::timestamptz`,
    [joined, [...(await staffIds(city)).values()], joined],
  )
}

async function planAttendance(city: City): Promise<Planned[]> {
  const emails = new Map([...(await staffIds(city))].map(([email, id]) => [id, email]))
  const venue_ids = [...(await venueIds(city)).values()]
  const today = localDay(city.anchor, "UTC")
  const [from, to] = [fromEpochDay(today - DAYS_BACK), fromEpochDay(today + 1)]
  const plans = await city.container
    .resolve(SCHEDULING_MODULE)
    .loadWorkPlans({ venue_ids, staff_id: null, from, to })
  return plans.flatMap((plan) =>
    plannedDays(plan, from, to).days.flatMap((day) => {
      const email = emails.get(day.staff_id)
      const isOwn = email === TEAM[0].email && day.date >= fromEpochDay(localDay(city.anchor, plan.time_zone))
      const record = email && !isOwn ? attendanceOf(day, email, city.anchor) : null
      const { staff_id, venue_id, date } = day
      return record ? [{ ...record, staff_id, venue_id, date, time_zone: plan.time_zone }] : []
    }),
  )
}

/** Puts the check-outs right that have a reason, by the demo owner where the business is theirs. */
async function correct(
  { container }: City,
  planned: readonly Planned[],
  ids: ReadonlyMap<string, string>,
  keyOf: (record: Planned) => string,
): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id"],
    filters: { email: DEMO_LOGINS.owner.email },
  })
  const owner = data[0]?.id
  const [membership] = await container
    .resolve(VENDOR_MODULE)
    .listMemberships({ principal_id: owner ?? "" }, { take: 1 })
  const schedules = await container
    .resolve(SCHEDULING_MODULE)
    .listVenueSchedules({ vendor_id: membership?.vendor_id ?? "" }, { select: ["venue_id"] })
  const own = new Set(schedules.map(({ venue_id }) => venue_id))
  for (const record of planned.filter(({ venue_id, reason }) => reason && own.has(venue_id))) {
    const { checked_in_at, checked_out_at, breaks, date, reason } = record
    const left = checked_out_at && new Date(checked_out_at.getTime() + 10 * 60_000)
    await container.resolve(ATTENDANCE_MODULE).changeRecord({
      ...{ id: ids.get(keyOf(record)) ?? "", date, reason: reason ?? "" },
      by: { type: "vendor", id: owner ?? "" },
      times: {
        checked_in_at: checked_in_at.toISOString(),
        checked_out_at: left?.toISOString() ?? null,
        breaks,
      },
    })
  }
}
