import { createStaff } from "../../fixtures/place"
import { createUser } from "../../fixtures/people"
import type { Suite } from "../bookings/suite"
import { desk } from "../calendar/desk"
import { countStatements } from "../discovery/count-statements"
import { fillLedger, openBerlin } from "./ledger"

/** Who may ask for what, and what it costs. */
export function bounds(t: Suite): void {
  it("refuses what makes no sense by its field, and strangers", async () => {
    const owner = desk(t)
    const refused: [string, RegExp][] = [
      ["period=yesterday", /^period: /],
      ["period=custom&from=2026-01-01", /^to: is required with period=custom$/],
      ["period=custom", /from: is required with period=custom; to: is required/],
      ["from=2026-01-01", /^from: needs period=custom$/],
      ["period=custom&from=2026-02-30&to=2026-03-01", /^from: must be a date/],
      ["period=custom&from=2026-03-02&to=2026-03-01", /^to: must not be before from$/],
      ["period=custom&from=2025-01-01&to=2026-01-02", /^to: must be at most 366 days from from$/],
      ["currency=eur", /currency/],
    ]
    for (const [query, message] of refused) {
      const { status, data } = await owner.get(`/dashboard?${query}`)
      expect([query, status, data.type]).toEqual([query, 400, "invalid_data"])
      expect(data.message).toMatch(message)
    }
    for (const path of ["/dashboard", "/dashboard/agenda"]) {
      expect((await owner.get(`${path}?venue_id=${t.city.nairobi.venue_id}`)).status).toBe(404)
      expect((await owner.get(`${path}?venue_id=ven_unknown`)).status).toBe(404)
      expect((await desk(t, () => t.city.admin).get(path)).status).toBe(403)
    }
    expect((await owner.get("/platform-dashboard")).status).toBe(403)
    const { vendor_id } = t.city.bangkok
    const staff = await createUser(t.api, t.getContainer(), {
      ...{ email: "alex@staff.example", role: "staff", vendor_id },
    })
    expect((await desk(t, () => staff).get("/dashboard")).status).toBe(403)
    const { status, data } = await desk(t, () => staff).get("/dashboard/agenda")
    expect([status, data.agenda.today, data.agenda.next]).toEqual([200, [], []])
    const year = await owner.get("/dashboard?period=custom&from=2026-01-01&to=2026-12-31")
    expect(year.data.dashboard.days).toHaveLength(365)
  })

  it("asks the database as often for much as for little", async () => {
    const who = desk(t)
    const admin = desk(t, () => t.city.admin)
    const inHandler = async (asks: typeof who, path: string) => {
      const before = await countStatements(() => asks.get(`${path}?unknown_parameter=1`), 400)
      return (await countStatements(() => asks.get(path), 200)) - before
    }
    const count = async () => [
      await inHandler(who, "/dashboard"),
      await inHandler(who, "/dashboard/agenda"),
      await inHandler(admin, "/platform-dashboard"),
    ]
    expect(await count()).toEqual([8, 5, 6])
    const berlin = await openBerlin(t)
    await fillLedger(t.getContainer(), [t.city.bangkok, berlin], 4)
    for (let index = 0; index < 10; index++) {
      await createStaff(t.getContainer(), berlin.venue_id, `Staff ${index}`, [540, 1080])
    }
    expect(await count()).toEqual([8, 5, 6])
  })
}
