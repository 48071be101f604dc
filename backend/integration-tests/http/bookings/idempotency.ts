import { Shopper } from "./shopper"
import { type Suite } from "./suite"

export function idempotencyKeys(t: Suite): void {
  describe("an Idempotency-Key", () => {
    it("repeats the first answer, and refuses another body", async () => {
      const slots = await t.guest.slots(t.city.bangkok)
      const cart = await t.guest.cart()
      const keyed = new Shopper(t.api, t.city, { "idempotency-key": "hold-1" })
      const first = await keyed.hold(cart, t.city.bangkok, slots[0].starts_at)
      const again = await keyed.hold(cart, t.city.bangkok, slots[0].starts_at)
      expect([first.status, again.status]).toEqual([200, 200])
      expect(again.data).toEqual(first.data)
      expect(again.headers["idempotent-replayed"]).toBe("true")
      const other = await keyed.hold(cart, t.city.bangkok, slots[4].starts_at)
      expect([other.status, other.data.code]).toEqual([409, "idempotency_conflict"])
      await t.guest.pay(cart)
      const done = await keyed.complete(cart)
      expect((await keyed.complete(cart)).data.order.id).toBe(done.data.order.id)
    })

    it("belongs to one cart and lets one of two that run at once through", async () => {
      const slots = await t.guest.slots(t.city.bangkok)
      const [one, two] = [await t.guest.cart(), await t.guest.cart()]
      const keyed = new Shopper(t.api, t.city, { "idempotency-key": "hold-2" })
      const staff = { staff_id: t.city.bangkok.staff_ids[0] }
      const [a, b] = await Promise.all([
        keyed.hold(one, t.city.bangkok, slots[0].starts_at, staff),
        keyed.hold(one, t.city.bangkok, slots[0].starts_at, staff),
      ])
      expect([a.status, b.status].sort()).toEqual(expect.arrayContaining([200]))
      const { rows } = await t.dbConnection.raw(
        `select count(*)::int as held from booking where status = 'held'`,
      )
      expect(rows).toEqual([{ held: 1 }])
      expect((await keyed.hold(two, t.city.bangkok, slots[2].starts_at)).status).toBe(200)
    })
  })
}
