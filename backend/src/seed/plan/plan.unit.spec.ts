import { CUSTOMERS, emailOf } from "../data/customers"
import { serviceHandle, staffEmail } from "../data/natural-keys"
import { rulesOf } from "../data/service-rules"
import { SERVICES } from "../data/services"
import { VENUES } from "../data/venues"
import { SPAN } from "./calendar-of"
import { planTimeOff } from "./time-off"
import { planSessions } from "./sessions"
import { planVisits } from "./visits"

const ANCHOR = new Date("2026-03-20T09:30:00.000Z")
const DAY = 86_400_000
const visits = planVisits(ANCHOR)

const rulesByHandle = new Map(
  VENUES.flatMap((venue) =>
    SERVICES[venue.handle].map((service) => [serviceHandle(venue, service), rulesOf(service)] as const),
  ),
)

describe("planned visits", () => {
  it("are the same for the same anchor, on another day others", () => {
    expect(planVisits(ANCHOR)).toEqual(visits)
    expect(planVisits(new Date(ANCHOR.getTime() + 7 * DAY))).not.toEqual(visits)
  })

  it("are as many as promised, mostly kept, and confirmed when they are to come", () => {
    const share = (status: string, of: typeof visits) =>
      of.filter((visit) => visit.status === status).length / of.length
    const past = visits.filter(({ ends_at }) => ends_at <= ANCHOR)
    const coming = visits.filter(({ starts_at }) => starts_at > ANCHOR)
    expect(visits.length).toBeGreaterThan(1500)
    expect(visits.length).toBeLessThan(2500)
    expect(coming.length).toBeGreaterThan(200)
    expect(share("completed", past)).toBeGreaterThan(0.8)
    expect(share("cancelled", past)).toBeGreaterThan(0.03)
    expect(share("no_show", past)).toBeGreaterThan(0.02)
    expect(share("confirmed", coming)).toBeGreaterThan(0.9)
    const between = visits.filter((visit) => !past.includes(visit) && !coming.includes(visit))
    expect(between.every(({ status }) => status === "checked_in")).toBe(true)
  })

  it("lie within the span and were made before they start and before the anchor", () => {
    for (const { starts_at, made_at, history } of visits) {
      expect(starts_at.getTime()).toBeGreaterThan(ANCHOR.getTime() + (SPAN[0] - 2) * DAY)
      expect(starts_at.getTime()).toBeLessThan(ANCHOR.getTime() + (SPAN[1] + 2) * DAY)
      expect(made_at < starts_at && made_at < ANCHOR).toBe(true)
      const times = history.map(({ at }) => at.getTime())
      expect(times).toEqual([...times].sort((a, b) => a - b))
    }
  })

  it("never meet for one staff member, buffers and time off included", () => {
    const spans = new Map<string, [number, number][]>()
    const add = (staff: string, from: number, until: number) =>
      spans.set(staff, [...(spans.get(staff) ?? []), [from, until]])
    for (const { staff, starts_at, ends_at } of planTimeOff(ANCHOR))
      add(staff, starts_at.getTime(), ends_at.getTime())
    const sessions = planSessions(ANCHOR)
    for (const visit of [...visits.filter(({ in_class }) => !in_class), ...sessions]) {
      const rules = rulesByHandle.get(visit.service)
      if (("status" in visit && visit.status === "cancelled") || !rules) continue
      const from = visit.starts_at.getTime() - rules.buffer_before_minutes * 60_000
      add(visit.staff, from, visit.ends_at.getTime() + rules.buffer_after_minutes * 60_000)
    }
    for (const list of spans.values()) {
      list.sort((a, b) => a[0] - b[0])
      for (let index = 1; index < list.length; index++)
        expect(list[index][0]).toBeGreaterThanOrEqual(list[index - 1][1])
    }
  })

  it("go to classes that meet then, no more than there are places, and to no class otherwise", () => {
    const services = new Map(
      VENUES.flatMap((venue) =>
        SERVICES[venue.handle].map((service) => [serviceHandle(venue, service), service] as const),
      ),
    )
    const places = new Map(
      planSessions(ANCHOR).map(({ service, staff, starts_at, ends_at }) => [
        [service, staff, starts_at.toISOString(), ends_at.toISOString()].join(),
        services.get(service)?.class?.seats ?? 0,
      ]),
    )
    expect(places.size).toBeGreaterThan(60)
    for (const { service, staff, starts_at, ends_at, in_class } of visits) {
      const session = [service, staff, starts_at.toISOString(), ends_at.toISOString()].join()
      if (in_class) places.set(session, (places.get(session) ?? 0) - 1)
      else if (starts_at > ANCHOR) expect(services.get(service)?.class).toBeUndefined()
    }
    expect(Math.min(...places.values())).toBeGreaterThanOrEqual(0)
    expect(visits.filter(({ in_class }) => in_class).length).toBeGreaterThan(50)
  })

  it("bring no customer to two places on one day", () => {
    const seen = visits.flatMap(({ customer, local_starts_at }) =>
      customer ? [`${customer} ${local_starts_at.slice(0, 10)}`] : [],
    )
    expect(new Set(seen).size).toBe(seen.length)
    expect(new Set(visits.flatMap(({ customer }) => customer ?? [])).size).toBe(CUSTOMERS.length)
  })

  it("give the demo customer past and coming visits", () => {
    const own = visits.filter(({ customer }) => customer === emailOf(CUSTOMERS[0]))
    expect(
      own.filter(({ starts_at, status }) => starts_at > ANCHOR && status === "confirmed").length,
    ).toBeGreaterThan(1)
    expect(own.filter(({ ends_at }) => ends_at < ANCHOR).length).toBeGreaterThan(5)
  })

  it("are done by staff of the venue who can, and what is given back and kept is what was paid", () => {
    for (const venue of VENUES) {
      const skills = new Map(venue.staff.map((member) => [staffEmail(venue, member), member.skills]))
      const services = new Map(
        SERVICES[venue.handle].map((service) => [serviceHandle(venue, service), service]),
      )
      for (const visit of visits.filter((one) => one.venue === venue.handle)) {
        const service = services.get(visit.service)
        expect(service && skills.get(visit.staff)).toContain(service?.category)
        const { fee, refund } = visit.money
        if (visit.source === "online" && visit.status === "cancelled")
          expect((fee ?? 0) + (refund ?? 0)).toBe(visit.price)
      }
    }
  })
})
