import type { InferTypeOf } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { isConflict } from "../../modules/scheduling/conflict"
import type { models } from "../../modules/scheduling/models"
import { planSessions, type SessionPlan } from "../plan/sessions"
import { tally } from "../tally"
import type { City } from "./city"
import { staffIds } from "./staff"
import { venueIds } from "./venues"

/** What tells a session apart: its service and its start. */
export const sessionKey = (service_id: string, starts_at: Date) => `${service_id}/${starts_at.toISOString()}`

/** The ids of the sessions that take place at venues, by their keys. */
export async function sessionsByStart(
  { container }: City,
  venue_id: readonly string[],
): Promise<Map<string, string>> {
  const rows = await container
    .resolve(SCHEDULING_MODULE)
    .listClassSessions({ venue_id: [...venue_id], status: "scheduled" }, { take: 10_000 })
  return new Map(rows.map(({ id, service_id, starts_at }) => [sessionKey(service_id, starts_at), id]))
}

/** Puts the classes on the timetable, with the same function as the admin's route. */
export async function seedSessions(city: City): Promise<string> {
  const scheduling = city.container.resolve(SCHEDULING_MODULE)
  const venues = await venueIds(city)
  const staff = await staffIds(city)
  const services = await classesByHandle(city, [...venues.values()])
  const known = await sessionsByStart(city, [...venues.values()])
  const plans = planSessions(city.anchor)
  let made = 0
  for (const group of byClassAndTeacher(plans)) {
    const [{ service: handle, staff: email }] = group
    const service = services.get(handle)
    const starts = group
      .map(({ starts_at }) => starts_at)
      .filter((start) => service && !known.has(sessionKey(service.id, start)))
    const offer = service && starts.length > 0 ? await scheduling.loadOffer(service.id) : null
    if (!offer) continue
    const staff_id = staff.get(email) ?? null
    try {
      made += (await scheduling.addSessions({ offer, starts, staff_id, is_series: true })).length
    } catch (error) {
      // Someone has used the teacher's time otherwise since the first seed.
      if (!isConflict(error, "slot_unavailable")) throw error
    }
  }
  return tally("sessions", plans.length, made)
}

function byClassAndTeacher(plans: readonly SessionPlan[]): SessionPlan[][] {
  const groups = new Map<string, SessionPlan[]>()
  for (const plan of plans) {
    const key = `${plan.service}/${plan.staff}`
    groups.set(key, [...(groups.get(key) ?? []), plan])
  }
  return [...groups.values()]
}

async function classesByHandle({ container }: City, venue_id: string[]) {
  const rows: InferTypeOf<typeof models.Service>[] = await container
    .resolve(SCHEDULING_MODULE)
    .listServices({ venue_id, kind: "class" }, { take: 1000 })
  return new Map(rows.map((row) => [row.handle, row]))
}
