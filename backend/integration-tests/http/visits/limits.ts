import { Shopper } from "../bookings/shopper"
import type { Suite } from "../bookings/suite"
import { after, serviceOf, variant } from "./service-of"

export function limits(t: Suite): void {
  const customer = () => new Shopper(t.api, t.city, t.city.customer.headers)

  describe("limits", () => {
    it("let a staff member have so many of a service a day, listed and held alike", async () => {
      const [early] = t.city.bangkok.staff_ids
      const limited = await serviceOf(t, {
        title: "Long ritual",
        variants: [variant(30, 400)],
        staff_ids: [early],
        daily_limit_per_staff: 2,
      })
      const slots = await t.guest.slots(limited)
      for (const slot of [slots[0], slots[3]]) await t.guest.book(limited, slot.starts_at)
      expect(await t.guest.slots(limited)).toEqual([])
      expect(await t.guest.slots(limited, 4)).not.toEqual([])
      const third = await t.guest.hold(await t.guest.cart(), limited, slots[6].starts_at)
      expect([third.status, third.data.code]).toEqual([409, "slot_unavailable"])
    })

    it("let a customer have so many a day and so many to come", async () => {
      const me = customer()
      const service = await serviceOf(t, {
        title: "Trial",
        variants: [variant(30, 100)],
        daily_limit_per_customer: 1,
        active_limit_per_customer: 2,
      })
      const [today, tomorrow, later] = await Promise.all([3, 4, 5].map((days) => me.slots(service, days)))
      await me.book(service, today[0].starts_at)
      const second = await me.hold(await me.cart(), service, today[4].starts_at)
      expect([second.status, second.data.code, second.data.limit]).toEqual([
        409,
        "limit_reached",
        "daily_per_customer",
      ])
      await me.book(service, tomorrow[0].starts_at)
      const third = await me.hold(await me.cart(), service, later[0].starts_at)
      expect([third.data.code, third.data.limit]).toEqual(["limit_reached", "active_per_customer"])
    })

    it("catch a guest who becomes known only when paying", async () => {
      const service = await serviceOf(t, {
        title: "First visit",
        variants: [variant(30, 100)],
        active_limit_per_customer: 1,
      })
      const [one, , , , , other] = await t.guest.slots(service)
      await t.guest.book(service, one.starts_at)
      const cart = await t.guest.cart()
      expect((await t.guest.hold(cart, service, other.starts_at)).status).toBe(200)
      await t.guest.pay(cart)
      const refused = await t.guest.complete(cart)
      expect(refused.data.code ?? refused.data.error?.code).toBe("limit_reached")
      const { rows } = await t.dbConnection.raw(`select status from booking order by number`)
      expect(rows).toEqual([{ status: "confirmed" }, { status: "held" }])
    })
  })

  describe("a prerequisite", () => {
    it("must have ended long enough before", async () => {
      const me = customer()
      const test = await serviceOf(t, { title: "Patch test", variants: [variant(30, 50)] })
      const colour = await serviceOf(t, {
        title: "Tint",
        variants: [variant(30, 700)],
        prerequisites: [{ service_id: test.service.id, minimum_minutes: 2880 }],
      })
      const [early] = await me.slots(colour, 4)
      const missing = await me.hold(await me.cart(), colour, early.starts_at)
      expect([missing.status, missing.data.code]).toEqual([409, "prerequisite_missing"])
      expect(missing.data.prerequisites).toEqual([
        { service_id: test.service.id, title: "Patch test", minimum_minutes: 2880 },
      ])
      const [patch] = await me.slots(test, 3)
      await me.book(test, patch.starts_at)
      const tooSoon = await me.hold(await me.cart(), colour, early.starts_at)
      expect(tooSoon.data.code).toBe("prerequisite_missing")
      const enough = after(patch.ends_at, 2880)
      const fits = (await me.slots(colour, 5)).filter(({ starts_at }) => starts_at >= enough)
      expect(fits[0].starts_at).toBe(enough)
      expect((await me.hold(await me.cart(), colour, fits[0].starts_at)).status).toBe(200)
    })
  })
}
