import type { Suite } from "../bookings/suite"
import { after, serviceOf, variant } from "./service-of"

export function severalSegments(t: Suite): void {
  const first = () => t.city.bangkok.service.variants[0].variant_id
  const ask = (body: object) => t.guest.post(`/store/venues/${t.city.bangkok.handle}/availability`, body)
  const date = () => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)

  describe("a visit of several services", () => {
    it("is offered where all of them fit, sold as one line each, and ends as one", async () => {
      const facial = await serviceOf(t, {
        title: "Facial",
        variants: [variant(45, 500)],
        staff_ids: [t.city.bangkok.staff_ids[1]],
      })
      const segments = [{ variant_id: first() }, { variant_id: facial.service.variants[0].variant_id }]
      const { data, status } = await ask({ segments, from: date(), to: date() })
      expect(status).toBe(200)
      const [{ slots }] = data.availability.days
      // The second one works from 12:00 to 20:00 (UTC+7): 11:00 is the first start that leads into them.
      expect(slots[0].starts_at).toBe(`${date()}T04:00:00.000Z`)
      expect(slots.at(-1).starts_at).toBe(`${date()}T11:00:00.000Z`)
      for (const slot of slots) expect(slot.ends_at).toBe(after(slot.starts_at, 105))
      const cart = await t.guest.cart()
      const held = await t.guest.post(`/store/carts/${cart}/bookings`, {
        starts_at: slots[0].starts_at,
        segments,
      })
      expect(held.status).toBe(200)
      expect(held.data.booking).toMatchObject({ total: 1300, ends_at: slots[0].ends_at })
      const [one, two] = held.data.booking.segments
      expect([one.staff.id, two.staff.id]).toEqual(t.city.bangkok.staff_ids)
      expect([two.starts_at, one.price, two.price]).toEqual([one.ends_at, 800, 500])
      expect(held.data.cart.items.map(({ unit_price }: { unit_price: number }) => unit_price).sort()).toEqual(
        [500, 800],
      )
      await t.guest.pay(cart)
      const { data: placed } = await t.guest.complete(cart)
      expect(placed.order.total).toBe(1300)
      const { data: after_ } = await t.guest.get(`/store/carts/${cart}/bookings`)
      expect(after_.bookings).toEqual([
        expect.objectContaining({ status: "confirmed", order_id: placed.order.id }),
      ])
      const { rows } = await t.dbConnection.raw(
        `select subject_id, kind, live from claim where booking_id = ? order by lower(during)`,
        [held.data.booking.id],
      )
      expect(rows).toEqual(
        t.city.bangkok.staff_ids.map((subject_id) => ({ subject_id, kind: "booking", live: true })),
      )
    })

    it("is gone as a whole when one of its lines is deleted", async () => {
      const cart = await t.guest.cart()
      const [slot] = await t.guest.slots(t.city.bangkok)
      const segments = [{ variant_id: first() }, { variant_id: first() }]
      const held = await t.guest.post(`/store/carts/${cart}/bookings`, {
        starts_at: slot.starts_at,
        segments,
      })
      expect(held.data.cart.items).toHaveLength(2)
      await t.guest.delete(`/store/carts/${cart}/line-items/${held.data.cart.items[0].id}`)
      expect((await t.guest.get(`/store/carts/${cart}`)).data.cart.items).toEqual([])
      expect((await t.guest.slots(t.city.bangkok))[0]).toMatchObject(slot)
    })

    it("refuses another venue's service, too many segments and unknown staff, and stores nothing", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const cart = await t.guest.cart()
      const foreign = t.city.nairobi.service.variants[0].variant_id
      const hold = (segments: object[]) =>
        t.guest.post(`/store/carts/${cart}/bookings`, { starts_at: slot.starts_at, segments })
      expect((await hold([{ variant_id: first() }, { variant_id: foreign }])).status).toBe(404)
      expect((await hold(Array.from({ length: 9 }, () => ({ variant_id: first() })))).data).toMatchObject({
        type: "invalid_data",
        message: expect.stringContaining("segments"),
      })
      expect((await hold([{ variant_id: first(), staff_id: "stf_none" }])).status).toBe(404)
      expect((await ask({ segments: [{ variant_id: foreign }], from: date(), to: date() })).status).toBe(404)
      const { rows } = await t.dbConnection.raw(`select id from booking`)
      expect(rows).toEqual([])
    })
  })

  describe("what staff ask and take for themselves", () => {
    it("is their price and their length, listed and held alike", async () => {
      const [, late] = t.city.bangkok.staff_ids
      const own = await serviceOf(t, {
        title: "Deep tissue",
        variants: [variant(60, 900)],
        staff_rates: [
          {
            staff_id: late,
            variant_title: "60 minutes",
            duration_minutes: 75,
            prices: [{ currency_code: "thb", amount: 1200 }],
          },
        ],
      })
      const slots = await t.guest.slots(own, 3, `&staff_id=${late}`)
      expect(slots[0].ends_at).toBe(after(slots[0].starts_at, 75))
      const held = await t.guest.hold(await t.guest.cart(), own, slots[0].starts_at, { staff_id: late })
      expect(held.data.booking).toMatchObject({ total: 1200, ends_at: slots[0].ends_at })
      expect(held.data.cart.items[0].unit_price).toBe(1200)
      const early = { staff_id: t.city.bangkok.staff_ids[0] }
      const other = await t.guest.hold(await t.guest.cart(), own, slots[0].starts_at, early)
      expect(other.data.booking).toMatchObject({ total: 900, ends_at: after(slots[0].starts_at, 60) })
    })
  })

  describe("a processing gap", () => {
    it("leaves the staff member free for someone else in the middle", async () => {
      const [early] = t.city.bangkok.staff_ids
      const colour = await serviceOf(t, {
        title: "Colour",
        variants: [{ ...variant(105, 1500), processing: [{ after_minutes: 30, duration_minutes: 45 }] }],
        staff_ids: [early],
      })
      const quick = await serviceOf(t, { title: "Trim", variants: [variant(45, 300)], staff_ids: [early] })
      const [slot] = await t.guest.slots(colour)
      expect((await t.guest.hold(await t.guest.cart(), colour, slot.starts_at)).status).toBe(200)
      const free = (await t.guest.slots(quick)).map(({ starts_at }) => starts_at)
      expect(free).toContain(after(slot.starts_at, 30))
      expect(free).not.toContain(slot.starts_at)
      expect(free).not.toContain(after(slot.starts_at, 60))
      const middle = await t.guest.hold(await t.guest.cart(), quick, after(slot.starts_at, 30))
      expect(middle.status).toBe(200)
      const second = await t.guest.hold(await t.guest.cart(), quick, after(slot.starts_at, 30))
      expect([second.status, second.data.code]).toEqual([409, "slot_unavailable"])
    })
  })
}
