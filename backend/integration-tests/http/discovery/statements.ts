import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { createPlacedService, createStaff } from "../../fixtures/place"
import { countStatements } from "./count-statements"
import type { Suite } from "./suite"

/** How many statements a handler needs, whatever the number of rows. */
export function statementTests({ get, post, district, container }: Suite): void {
  const dateIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

  /** The statements of a handler: those of the request without those of one that is refused before its handler. */
  async function inHandler(path: string, query: Record<string, unknown>): Promise<number> {
    const before = await countStatements(() => get(path, { ...query, unknown_parameter: 1 }), 400)
    return (await countStatements(() => get(path, query), 200)) - before
  }

  /** The same of a request with a body. */
  async function inPostHandler(path: string, body: Record<string, unknown>): Promise<number> {
    const before = await countStatements(() => post(path, { ...body, unknown_field: 1 }), 400)
    return (await countStatements(() => post(path, body), 200)) - before
  }

  /** 50 staff who work at a venue every day from 9 to 18. */
  async function team(venue_id: string): Promise<string[]> {
    const ids: string[] = []
    for (let index = 0; index < 50; index++) {
      ids.push(await createStaff(container(), venue_id, `Staff ${index}`, [540, 1080]))
    }
    return ids
  }

  /** Takes everyone's time for the next 40 days. */
  const takeAll = (staff_ids: string[]) =>
    container()
      .resolve(SCHEDULING_MODULE)
      .insertClaims(
        staff_ids.map((subject_id) => ({
          subject_id,
          subject_type: "staff" as const,
          starts_at: new Date(`${dateIn(0)}T00:00:00Z`),
          ends_at: new Date(`${dateIn(40)}T00:00:00Z`),
          kind: "block" as const,
          source_id: "blk_test",
        })),
      )

  it("is at most six for the availability of 50 staff over 31 days, also when all are taken", async () => {
    const { silom } = district()
    const staff_ids = await team(silom.venue_id)
    const service = await createPlacedService(container(), {
      venue_id: silom.venue_id,
      title: "Everyone",
      status: "published",
      staff_ids,
      variants: [{ title: "Hour", duration_minutes: 60, prices: [{ currency_code: "thb", amount: 1 }] }],
    })
    const path = `/store/services/${service.id}/availability`
    const query = { variant_id: service.variants[0].variant_id, from: dateIn(2), to: dateIn(32) }
    const started = performance.now()
    const { data } = await get(path, { ...query, include: "staff_ids" })
    const elapsed = performance.now() - started
    expect(data.availability.days).toHaveLength(31)
    expect(data.availability.days[1].slots).toHaveLength(33)
    expect(data.availability.days[1].slots[0].remaining).toBe(50)
    expect(elapsed).toBeLessThan(3000)
    // The rules are kept from one question to the next: only what is taken is read, with the rules' version.
    expect(await inHandler(path, query)).toBe(1)

    expect(await takeAll(staff_ids)).toHaveLength(50)
    const full = await get(path, query)
    expect(full.data.availability.next_available.slice(0, 10)).toBe(dateIn(40))
    expect(await inHandler(path, query)).toBe(2)
  })

  it("is at most six for a visit of three services that have limits, 50 staff and 31 days, also when all are taken", async () => {
    const { silom } = district()
    const staff_ids = await team(silom.venue_id)
    const segments: { variant_id: string }[] = []
    for (const title of ["Wash", "Cut", "Colour"]) {
      const { variants } = await createPlacedService(container(), {
        venue_id: silom.venue_id,
        title,
        status: "published",
        staff_ids,
        daily_limit_per_staff: 3,
        daily_limit_per_customer: 2,
        active_limit_per_customer: 5,
        variants: [{ title: "Hour", duration_minutes: 60, prices: [{ currency_code: "thb", amount: 1 }] }],
      })
      segments.push({ variant_id: variants[0].variant_id })
    }
    const path = `/store/venues/${silom.handle}/availability`
    const body = { segments, from: dateIn(2), to: dateIn(32) }
    const { data } = await post(path, body)
    expect(data.availability.days).toHaveLength(31)
    // From 9 to 15 in steps of 15 minutes: three hours fit until 18.
    expect(data.availability.days.map(({ slots }: { slots: unknown[] }) => slots.length)).toEqual(
      Array(31).fill(25),
    )
    expect(await inPostHandler(path, body)).toBe(2)

    expect(await takeAll(staff_ids)).toHaveLength(50)
    const full = await post(path, body)
    expect(full.data.availability.next_available.slice(0, 10)).toBe(dateIn(40))
    expect(await inPostHandler(path, body)).toBe(3)
  })

  it("does not grow with the rows of a list or the services of a venue", async () => {
    for (const path of ["/store/venues", "/store/services"]) {
      const one = await inHandler(path, { limit: 1 })
      const all = await inHandler(path, { limit: 100, order: "price" })
      expect([path, all]).toEqual([path, one])
      expect(one).toBeLessThanOrEqual(14)
    }
    const everything = {
      ...{ limit: 100, order: "distance", near: "13.7,100.5", radius_km: 2000, within: "-20,-180,20,180" },
      ...{
        q: "masage",
        city: "Bangkok",
        price_max: 5000,
        currency_code: "thb",
        duration_max: 90,
        min_rating: 1,
      },
      ...{ available_on: dateIn(5), available_from: "08:00", available_to: "20:00", include: "facets" },
    }
    expect(await inHandler("/store/venues", everything)).toBeLessThanOrEqual(24)
    expect(await inHandler("/store/services", everything)).toBeLessThanOrEqual(24)
    const [one, all] = [
      await inHandler("/store/venues/lotus-house/similar", { limit: 1 }),
      await inHandler("/store/venues/lotus-house/similar", { limit: 24 }),
    ]
    expect(all).toBe(one)
    expect(one).toBeLessThanOrEqual(15)
    const few = await inHandler("/store/venues/lotus-house", {})
    const more = await inHandler("/store/venues/silom-spa", {})
    expect(more).toBe(few)
    expect(few).toBeLessThanOrEqual(24)
  })
}
