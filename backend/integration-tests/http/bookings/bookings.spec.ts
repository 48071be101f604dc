import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { sweepHoldsWorkflow } from "../../../src/workflows/bookings/sweep-holds"
import { createCity, type City } from "../../fixtures/city"
import { Shopper } from "./shopper"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer, dbConnection }) => {
    let city: City
    let guest: Shopper

    beforeAll(async () => {
      city = await createCity(api, getContainer())
      guest = new Shopper(api, city)
    })

    const claims = async (bookingId: string) => {
      const { rows } = await dbConnection.raw(`select kind, live from claim where booking_id = ?`, [
        bookingId,
      ])
      return rows
    }

    describe("holding a visit", () => {
      it("puts its line into the cart and hides the slot from others, not from its own cart", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const cart = await guest.cart()
        const { status, data } = await guest.hold(cart, city.bangkok, slot.starts_at, {
          staff_id: city.bangkok.staff_ids[0],
          add_on_ids: city.bangkok.service.add_on_ids,
        })
        expect(status).toBe(200)
        expect(data.booking).toMatchObject({
          status: "held",
          total: 1100,
          deposit_total: 1100,
          balance_due: 1100,
          payment_status: "not_paid",
          currency_code: "thb",
          time_zone: "Asia/Bangkok",
          order_id: null,
          party_size: 1,
        })
        expect(data.booking.number).toMatch(/^B-\d{6}$/)
        expect(data.booking.segments).toEqual([
          expect.objectContaining({
            price: 1100,
            starts_at: slot.starts_at,
            ends_at: new Date(Date.parse(slot.starts_at) + 90 * 60_000).toISOString(),
            staff: { id: city.bangkok.staff_ids[0], name: "Alex Early" },
          }),
        ])
        const left = Date.parse(data.booking.hold_expires_at) - Date.now()
        expect(left).toBeGreaterThan(9 * 60_000)
        expect(left).toBeLessThanOrEqual(10 * 60_000)
        expect(data.cart.items).toHaveLength(1)
        expect(data.cart.items[0]).toMatchObject({ quantity: 1, unit_price: 1100, requires_shipping: false })
        expect((await guest.slots(city.bangkok)).map(({ starts_at }) => starts_at)).not.toContain(
          slot.starts_at,
        )
        const own = await guest.slots(city.bangkok, 3, `&cart_id=${cart}`)
        expect(own.map(({ starts_at }) => starts_at)).toContain(slot.starts_at)
      })

      it("answers a taken slot with the nearest alternatives of the same staff", async () => {
        const slots = await guest.slots(city.bangkok)
        const staff_id = city.bangkok.staff_ids[0]
        const cart = await guest.cart()
        await guest.hold(cart, city.bangkok, slots[3].starts_at, { staff_id })
        const lost = await guest.hold(await guest.cart(), city.bangkok, slots[3].starts_at, { staff_id })
        expect(lost.status).toBe(409)
        expect(lost.data.code).toBe("slot_unavailable")
        expect(lost.data.alternatives).toHaveLength(5)
        expect(lost.data.alternatives[0]).toBe(slots[1].starts_at)
      })

      it("gives one of fifty who race for one slot the time, the others a clean conflict", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const carts = await Promise.all(Array.from({ length: 50 }, () => guest.cart()))
        const answers = await Promise.all(carts.map((cart) => guest.hold(cart, city.bangkok, slot.starts_at)))
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
        expect(
          answers.filter(({ status, data }) => status === 409 && data.code === "slot_unavailable"),
        ).toHaveLength(49)
      })

      it.each([
        ["a time off the grid", (at: number) => at + 7 * 60_000, 409, "slot_not_offered"],
        ["a time at night", (at: number) => at - 4 * 3_600_000, 409, "slot_not_offered"],
        ["a time beyond the horizon", (at: number) => at + 200 * 86_400_000, 409, "slot_not_offered"],
        ["a time in the past", (at: number) => at - 30 * 86_400_000, 400, undefined],
      ])("refuses %s", async (_, move, status, code) => {
        const [slot] = await guest.slots(city.bangkok)
        const at = new Date(move(Date.parse(slot.starts_at))).toISOString()
        const answer = await guest.hold(await guest.cart(), city.bangkok, at)
        expect([answer.status, answer.data.code]).toEqual([status, code])
      })

      it.each([
        ["starts_at", { starts_at: "2026-13-45T10:00:00Z" }],
        ["starts_at", { starts_at: "2030-01-01T10:00:00" }],
        ["segments", { segments: undefined }],
        ["segments", { segments: [] }],
        ["party_size", { party_size: 0 }],
        ["party_size", { party_size: 2 }],
        ["notes", { notes: "n".repeat(10_000) }],
      ])("names %s when it is malformed", async (field, change) => {
        const [slot] = await guest.slots(city.bangkok)
        const body = {
          starts_at: slot.starts_at,
          segments: [{ variant_id: city.bangkok.service.variants[0].variant_id }],
          ...change,
        }
        const { status, data } = await guest.post(`/store/carts/${await guest.cart()}/bookings`, body)
        expect(status).toBe(400)
        expect(data).toMatchObject({ type: "invalid_data", message: expect.stringContaining(field) })
      })

      it("answers 404 for what is not there and 409 for another currency", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const cart = await guest.cart()
        expect((await guest.hold("cart_none", city.bangkok, slot.starts_at)).status).toBe(404)
        const foreign = { staff_id: city.nairobi.staff_ids[0] }
        expect((await guest.hold(cart, city.bangkok, slot.starts_at, foreign)).status).toBe(404)
        const unknown = { variant_id: "variant_none" }
        expect((await guest.hold(cart, city.bangkok, slot.starts_at, unknown)).status).toBe(404)
        const other = await guest.hold(await guest.cart(city.regions.kes), city.bangkok, slot.starts_at)
        expect([other.status, other.data.code]).toEqual([409, "currency_mismatch"])
      })

      it("is extended once, and an expired one is free for others at once", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const cart = await guest.cart()
        const staff = { staff_id: city.bangkok.staff_ids[0] }
        const { data } = await guest.hold(cart, city.bangkok, slot.starts_at, staff)
        const path = `/store/carts/${cart}/bookings/${data.booking.id}/extend`
        expect((await guest.post(path)).data.booking).toMatchObject({ hold_extended: true, status: "held" })
        const again = await guest.post(path)
        expect([again.status, again.data.code]).toEqual([409, "already_extended"])
        await dbConnection.raw(
          `update booking set hold_expires_at = now() - interval '1 second' where id = ?`,
          [data.booking.id],
        )
        await dbConnection.raw(
          `update claim set expires_at = now() - interval '1 second' where booking_id = ?`,
          [data.booking.id],
        )
        const next = await guest.hold(await guest.cart(), city.bangkok, slot.starts_at, staff)
        expect(next.status).toBe(200)
        await guest.pay(cart)
        const late = await guest.complete(cart)
        expect([late.status, late.data.code]).toEqual([409, "hold_expired"])
      })

      it("is swept out of the cart after it ran out", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const cart = await guest.cart()
        const { data } = await guest.hold(cart, city.bangkok, slot.starts_at)
        await dbConnection.raw(
          `update booking set hold_expires_at = now() - interval '1 second' where id = ?`,
          [data.booking.id],
        )
        await sweepHoldsWorkflow(getContainer()).run({ input: { limit: 10 } })
        const after = await guest.get(`/store/carts/${cart}/bookings`)
        expect(after.data.bookings.map(({ status }: { status: string }) => status)).toEqual(["expired"])
        expect((await guest.get(`/store/carts/${cart}`)).data.cart.items).toEqual([])
        expect(await claims(data.booking.id)).toEqual([{ kind: "hold", live: false }])
      })
    })

    describe("core's cart routes", () => {
      it("add no service without a hold, whatever the metadata says", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const variant_id = city.bangkok.service.variants[0].variant_id
        const cart = await guest.cart()
        const bare = await guest.post(`/store/carts/${cart}/line-items`, { variant_id, quantity: 1 })
        expect([bare.status, bare.data.code]).toEqual([409, "booking_without_hold"])
        const { data } = await guest.hold(cart, city.bangkok, slot.starts_at)
        const forged = await guest.post(`/store/carts/${cart}/line-items`, {
          variant_id,
          quantity: 1,
          metadata: data.cart.items[0].metadata,
        })
        expect([forged.status, forged.data.code]).toEqual([409, "booking_without_hold"])
        const created = await guest.post("/store/carts", {
          region_id: city.regions.thb,
          items: [{ variant_id, quantity: 1 }],
        })
        expect([created.status, created.data.code]).toEqual([409, "booking_without_hold"])
      })

      it("change neither quantity nor metadata nor region of a booking", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const cart = await guest.cart()
        const { data } = await guest.hold(cart, city.bangkok, slot.starts_at)
        const line = `/store/carts/${cart}/line-items/${data.cart.items[0].id}`
        for (const body of [
          { quantity: 3 },
          { quantity: 1, metadata: { segment_id: "x" } },
          { quantity: 0 },
        ]) {
          const answer = await guest.post(line, body)
          expect([answer.status, answer.data.code]).toEqual([409, "booking_line_locked"])
        }
        const moved = await guest.post(`/store/carts/${cart}`, { region_id: city.regions.kes })
        expect([moved.status, moved.data.code]).toEqual([409, "cart_has_bookings"])
        const after = await guest.get(`/store/carts/${cart}`)
        expect(after.data.cart.items[0]).toMatchObject({ quantity: 1, unit_price: 800 })
      })

      it("deleting the line frees the time", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const cart = await guest.cart()
        const { data } = await guest.hold(cart, city.bangkok, slot.starts_at)
        const { status, data: deleted } = await guest.delete(
          `/store/carts/${cart}/line-items/${data.cart.items[0].id}`,
        )
        expect(status).toBe(200)
        expect(deleted).toMatchObject({ object: "line-item", deleted: true, parent: { id: cart, items: [] } })
        expect(await claims(data.booking.id)).toEqual([{ kind: "hold", live: false }])
        expect((await guest.slots(city.bangkok))[0].starts_at).toBe(slot.starts_at)
      })

      it("deleting the booking empties the cart; a stranger's cart cannot", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const cart = await guest.cart()
        const { data } = await guest.hold(cart, city.bangkok, slot.starts_at)
        const stranger = await guest.cart()
        expect((await guest.delete(`/store/carts/${stranger}/bookings/${data.booking.id}`)).status).toBe(404)
        const gone = await guest.delete(`/store/carts/${cart}/bookings/${data.booking.id}`)
        expect(gone.status).toBe(200)
        expect(gone.data.cart.items).toEqual([])
      })
    })

    describe("completing", () => {
      it("confirms the booking with its order, once, however often it is asked", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const { booking, order, cart } = await guest.book(city.bangkok, slot.starts_at)
        const again = await guest.complete(cart)
        expect([again.status, again.data.order.id]).toEqual([200, order])
        const { data } = await guest.get(`/store/carts/${cart}/bookings`)
        expect(data.bookings).toEqual([
          expect.objectContaining({
            id: booking,
            status: "confirmed",
            order_id: order,
            hold_expires_at: null,
          }),
        ])
        expect(await claims(booking)).toEqual([{ kind: "booking", live: true }])
        const admin = await api.get(`/admin/bookings?order_id=${order}`, { headers: city.owner.headers })
        expect(admin.data.bookings[0]).toMatchObject({ id: booking, status: "confirmed", order_id: order })
        const events = await getContainer()
          .resolve(SCHEDULING_MODULE)
          .listBookingEvents({ booking_id: booking })
        expect(events.map(({ name }) => name)).toEqual(["booking.confirmed"])
      })

      it("leaves neither order nor claim behind when the payment fails", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const cart = await guest.cart()
        const { data } = await guest.hold(cart, city.bangkok, slot.starts_at)
        await guest.pay(cart)
        const payments = getContainer().resolve(Modules.PAYMENT)
        const refused = jest
          .spyOn(payments, "authorizePaymentSession")
          .mockRejectedValue(new Error("refused"))
        const failed = await guest.complete(cart)
        refused.mockRestore()
        expect(failed.data).toMatchObject({ type: "cart", error: { type: "payment_authorization_error" } })
        const { rows } = await dbConnection.raw(`select id from "order" where deleted_at is null`)
        expect(rows).toEqual([])
        expect(await claims(data.booking.id)).toEqual([{ kind: "hold", live: true }])
        const after = await guest.get(`/store/carts/${cart}/bookings`)
        expect(after.data.bookings[0]).toMatchObject({ status: "held", order_id: null })
        const retried = await guest.complete(cart)
        expect([retried.status, retried.data.type]).toEqual([200, "order"])
      })

      it("asks for no shipping address when there are only services", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const { order } = await guest.book(city.bangkok, slot.starts_at)
        const { data } = await guest.get(`/store/orders/${order}`)
        expect(data.order).toMatchObject({ shipping_methods: [], total: 800 })
        expect(data.order.shipping_address?.address_1 ?? null).toBeNull()
      })
    })

    describe("an Idempotency-Key", () => {
      it("repeats the first answer, and refuses another body", async () => {
        const slots = await guest.slots(city.bangkok)
        const cart = await guest.cart()
        const keyed = new Shopper(api, city, { "idempotency-key": "hold-1" })
        const first = await keyed.hold(cart, city.bangkok, slots[0].starts_at)
        const again = await keyed.hold(cart, city.bangkok, slots[0].starts_at)
        expect([first.status, again.status]).toEqual([200, 200])
        expect(again.data).toEqual(first.data)
        expect(again.headers["idempotent-replayed"]).toBe("true")
        const other = await keyed.hold(cart, city.bangkok, slots[4].starts_at)
        expect([other.status, other.data.code]).toEqual([409, "idempotency_conflict"])
        await guest.pay(cart)
        const done = await keyed.complete(cart)
        expect((await keyed.complete(cart)).data.order.id).toBe(done.data.order.id)
      })

      it("belongs to one cart and lets one of two that run at once through", async () => {
        const slots = await guest.slots(city.bangkok)
        const [one, two] = [await guest.cart(), await guest.cart()]
        const keyed = new Shopper(api, city, { "idempotency-key": "hold-2" })
        const staff = { staff_id: city.bangkok.staff_ids[0] }
        const [a, b] = await Promise.all([
          keyed.hold(one, city.bangkok, slots[0].starts_at, staff),
          keyed.hold(one, city.bangkok, slots[0].starts_at, staff),
        ])
        expect([a.status, b.status].sort()).toEqual(expect.arrayContaining([200]))
        const { rows } = await dbConnection.raw(
          `select count(*)::int as held from booking where status = 'held'`,
        )
        expect(rows).toEqual([{ held: 1 }])
        expect((await keyed.hold(two, city.bangkok, slots[2].starts_at)).status).toBe(200)
      })
    })

    describe("the customer's bookings", () => {
      it("lists them, previews and cancels under the policy, with the money back", async () => {
        const me = new Shopper(api, city, city.customer.headers)
        const [slot] = await me.slots(city.bangkok)
        const { booking } = await me.book(city.bangkok, slot.starts_at)
        const held = await me.hold(await me.cart(), city.bangkok, (await me.slots(city.bangkok))[4].starts_at)
        expect(held.status).toBe(200)
        const upcoming = await me.get("/store/customers/me/bookings?when=upcoming")
        expect(upcoming.data.bookings.map(({ id }: { id: string }) => id)).toEqual([booking])
        expect((await me.get("/store/customers/me/bookings?when=past")).data.bookings).toEqual([])
        const path = `/store/customers/me/bookings/${booking}`
        const preview = await me.get(`${path}/cancel-preview`)
        expect(preview.data).toMatchObject({ fee: 0, refund: 800, currency_code: "thb" })
        const cancelled = await me.post(`${path}/cancel`, { reason_code: "changed_plans", reason: "Rain" })
        expect(cancelled.status).toBe(200)
        expect(cancelled.data).toMatchObject({
          fee: 0,
          refund: 800,
          booking: {
            status: "cancelled",
            cancelled_by: "customer",
            payment_status: "refunded",
            balance_due: 0,
          },
        })
        expect(cancelled.data.booking.history.at(-1)).toMatchObject({ to: "cancelled", reason: "Rain" })
        const twice = await me.post(`${path}/cancel`)
        expect([twice.status, twice.data.code]).toEqual([409, "invalid_transition"])
        expect((await me.slots(city.bangkok))[0].starts_at).toBe(slot.starts_at)
      })

      it("keeps the late fee that was frozen", async () => {
        const me = new Shopper(api, city, city.customer.headers)
        const [slot] = await me.slots(city.bangkok)
        const { booking } = await me.book(city.bangkok, slot.starts_at)
        const policy = JSON.stringify({
          free_until_minutes: 525_600,
          late_fee_percentage: 30,
          no_show_fee_percentage: 50,
          max_reschedules: null,
        })
        await dbConnection.raw(`update booking set policy = ? where id = ?`, [policy, booking])
        const { data } = await me.post(`/store/customers/me/bookings/${booking}/cancel`)
        expect(data).toMatchObject({
          fee: 240,
          refund: 560,
          booking: { payment_status: "partially_refunded" },
        })
      })

      it("shows nobody else's", async () => {
        const me = new Shopper(api, city, city.customer.headers)
        const [slot] = await guest.slots(city.bangkok)
        const { booking } = await guest.book(city.bangkok, slot.starts_at)
        expect((await me.get(`/store/customers/me/bookings/${booking}`)).status).toBe(404)
        expect((await me.post(`/store/customers/me/bookings/${booking}/cancel`)).status).toBe(404)
        expect((await guest.get(`/store/customers/me/bookings`)).status).toBe(401)
      })
    })

    describe("the venue's side", () => {
      const as = (headers: { authorization: string }) => ({ headers, validateStatus: () => true })

      it("takes each step that the state allows, and no other", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const { booking } = await guest.book(city.bangkok, slot.starts_at)
        const step = (name: string) =>
          api.post(`/admin/bookings/${booking}/${name}`, {}, as(city.owner.headers))
        expect((await step("confirm")).data.code).toBe("invalid_transition")
        expect((await step("check-in")).data.booking.status).toBe("checked_in")
        expect((await step("no-show")).status).toBe(409)
        expect((await step("complete")).data.booking.status).toBe("completed")
        expect((await step("cancel")).data.code).toBe("invalid_transition")
      })

      it("cancels with everything paid given back", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const { booking } = await guest.book(city.bangkok, slot.starts_at)
        const { data } = await api.post(
          `/admin/bookings/${booking}/cancel`,
          { reason_code: "staff_unavailable" },
          as(city.owner.headers),
        )
        expect(data).toMatchObject({
          fee: 0,
          refund: 800,
          booking: { cancelled_by: "vendor", payment_status: "refunded" },
        })
      })

      it("books for a walk-in, with an order", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const body = {
          customer: { name: "Somchai Dee", phone: "+66 2 000 0000" },
          starts_at: slot.starts_at,
          segments: [{ variant_id: city.bangkok.service.variants[0].variant_id }],
          source: "walk_in",
        }
        const { status, data } = await api.post("/admin/bookings", body, as(city.owner.headers))
        expect(status).toBe(200)
        expect(data.booking).toMatchObject({
          status: "confirmed",
          source: "walk_in",
          payment_status: "not_paid",
          balance_due: 800,
          customer: { first_name: "Somchai", last_name: "Dee" },
        })
        expect(data.booking.order_id).toMatch(/^order_/)
        const again = await api.post(
          "/admin/bookings",
          { ...body, segments: [{ ...body.segments[0], staff_id: data.booking.segments[0].staff.id }] },
          as(city.owner.headers),
        )
        expect([again.status, again.data.code]).toEqual([409, "slot_unavailable"])
      })

      it("is closed to another vendor", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const { booking } = await guest.book(city.bangkok, slot.starts_at)
        const other = as(city.other_owner.headers)
        expect((await api.get(`/admin/bookings/${booking}`, other)).status).toBe(404)
        expect((await api.post(`/admin/bookings/${booking}/cancel`, {}, other)).status).toBe(404)
        expect((await api.get("/admin/bookings", other)).data.bookings).toEqual([])
        expect(
          (await api.get(`/admin/bookings?venue_id=${city.bangkok.venue_id}`, other)).data.bookings,
        ).toEqual([])
        const desk = await api.post(
          "/admin/bookings",
          {
            customer: { name: "A B" },
            starts_at: (await guest.slots(city.bangkok))[5].starts_at,
            segments: [{ variant_id: city.bangkok.service.variants[0].variant_id }],
            source: "phone",
          },
          other,
        )
        expect(desk.status).toBe(404)
      })

      it("refuses time off over bookings unless it is forced", async () => {
        const [slot] = await guest.slots(city.bangkok)
        const { booking } = await guest.book(city.bangkok, slot.starts_at)
        const path = `/admin/staff/${city.bangkok.staff_ids[0]}/time-off`
        const body = { starts_at: slot.starts_at, ends_at: slot.ends_at }
        const refused = await api.post(path, body, as(city.owner.headers))
        expect([refused.status, refused.data.code]).toEqual([409, "bookings_affected"])
        expect(refused.data.booking_ids).toEqual([booking])
        const forced = await api.post(path, { ...body, force: true }, as(city.owner.headers))
        expect(forced.status).toBe(200)
        expect(await claims(booking)).toEqual([{ kind: "booking", live: true }])
        const removed = await api.delete(`/admin/time-off/${forced.data.time_off.id}`, as(city.owner.headers))
        expect(removed.data).toMatchObject({ object: "time_off", deleted: true })
      })
    })
  },
})
