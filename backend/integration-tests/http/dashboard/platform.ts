import { Modules } from "@medusajs/framework/utils"
import { createUser } from "../../fixtures/people"
import type { Role } from "../../../src/access/workspace"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import type { Suite } from "../bookings/suite"
import { desk } from "../calendar/desk"
import { fillLedger, openBerlin } from "./ledger"
import { cents, recount } from "./recount"

interface Money {
  currency_code: string
  current: number
}

/** The platform's own figures, and whose part of them is whose. */
export function platform(t: Suite): void {
  const dashboard = async (who: ReturnType<typeof desk>, query = "") => {
    const { data, status } = await who.get(`/platform-dashboard${query}`)
    expect(status).toBe(200)
    return data.dashboard
  }

  it("are those of a recount over all businesses", async () => {
    const berlin = await openBerlin(t)
    const places = [t.city.bangkok, berlin, t.city.nairobi]
    const ledger = await fillLedger(t.getContainer(), places, 8)
    const days: [string, string] = ["2026-10-24", "2026-10-26"]
    const of = (zones: [string, string][]) => recount(ledger, new Map(zones), days)
    const wanted = of(places.map(({ venue_id, time_zone }) => [venue_id, time_zone]))
    const all = await dashboard(
      desk(t, () => t.city.admin),
      `?period=custom&from=${days[0]}&to=${days[1]}`,
    )
    expect([all.visits.current, all.no_shows.current, all.cancelled.current]).toEqual([
      ...[wanted.visits, wanted.no_shows, wanted.cancelled],
    ])
    const revenue = (all.revenue as Money[]).map(({ currency_code, current }) => [
      currency_code,
      cents(current),
    ])
    expect(Object.fromEntries(revenue)).toEqual(wanted.revenue)
    expect(Object.keys(wanted.revenue)).toEqual(["eur", "kes", "thb"])
    const top = (rows: { id: string; currency_code: string; visits: number; revenue: number }[]) =>
      rows.map(({ id, currency_code, visits, revenue }) => [id, currency_code, visits, cents(revenue)])
    const own = ({ venue_id, time_zone, currency_code }: (typeof places)[number], id: string) => {
      const { visits, revenue } = of([[venue_id, time_zone]])
      return [id, currency_code, visits, revenue[currency_code]]
    }
    const [thai, german, kenyan] = places
    expect(top(all.top_venues)).toEqual([german, kenyan, thai].map((place) => own(place, place.venue_id)))
    expect(top(all.top_vendors)).toEqual([german, kenyan, thai].map((place) => own(place, place.vendor_id)))
  })

  it("count who came, what waits, and show each role its part", async () => {
    const container = t.getContainer()
    const vendors = container.resolve(VENDOR_MODULE)
    const admin = desk(t, () => t.city.admin)
    const before = await dashboard(admin, "?period=today")
    expect([before.vendors, before.venues, before.new_vendors]).toEqual([2, 2, { current: 2, previous: 0 }])
    expect(before.waiting).toEqual({ vendors: 0, venues: 0, services: 0, products: 0 })
    expect(before.new_shoppers).toEqual({ current: 1, previous: 0 })
    const applicant = {
      name: "Isan",
      handle: "isan",
      email: "isan@office.example",
      status: "pending" as const,
    }
    await vendors.createVendors([
      { ...applicant, submitted_at: new Date() },
      { ...applicant, handle: "not-yet", submitted_at: null },
    ])
    await t.dbConnection.raw(`update venue set status = 'pending' where handle = 'lotus-house'`)
    const [balm, gone, sold] = await container.resolve(Modules.PRODUCT).createProducts([
      { title: "Balm", status: "draft", options: [{ title: "Size", values: ["S"] }] },
      { title: "Gone", status: "draft", options: [{ title: "Size", values: ["S"] }] },
      { title: "Sold", status: "published", options: [{ title: "Size", values: ["S"] }] },
    ])
    const proposed = {
      vendor_id: t.city.bangkok.vendor_id,
      status: "proposed" as const,
      proposed_at: new Date(),
    }
    await vendors.createProductReviews([balm, gone, sold].map(({ id }) => ({ ...proposed, product_id: id })))
    await container.resolve(Modules.PRODUCT).softDeleteProducts([gone.id])
    const after = await dashboard(admin, "?period=today")
    expect(after.waiting).toEqual({ vendors: 1, venues: 1, services: 0, products: 1 })
    expect([after.vendors, after.venues, after.new_vendors.current]).toEqual([2, 1, 4])

    const parts: Record<string, [boolean, boolean]> = {
      support: [false, false],
      moderator: [true, false],
      finance: [false, true],
    }
    for (const [role, [decides, seesMoney]] of Object.entries(parts)) {
      const person = await createUser(t.api, container, {
        email: `${role}@office.example`,
        role: role as Role,
      })
      const part = await dashboard(desk(t, () => person))
      expect([role, part.waiting !== null]).toEqual([role, decides])
      for (const name of ["revenue", "product_sales", "top_venues", "top_vendors"]) {
        expect([role, name, part[name] !== null]).toEqual([role, name, seesMoney])
      }
      expect([role, part.days.every(({ revenue }: { revenue: Money[] }) => revenue.length === 0)]).toEqual([
        role,
        true,
      ])
    }
  })
}
