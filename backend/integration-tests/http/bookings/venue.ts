import { claimsOf, type Suite } from "./suite"

export function venueSide(t: Suite): void {
  describe("the venue's side", () => {
    const as = (headers: { authorization: string }) => ({ headers, validateStatus: () => true })

    it("takes each step that the state allows, and no other", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const { booking } = await t.guest.book(t.city.bangkok, slot.starts_at)
      const step = (name: string) =>
        t.api.post(`/admin/bookings/${booking}/${name}`, {}, as(t.city.owner.headers))
      expect((await step("confirm")).data.code).toBe("invalid_transition")
      expect((await step("check-in")).data.booking.status).toBe("checked_in")
      expect((await step("no-show")).status).toBe(409)
      expect((await step("complete")).data.booking.status).toBe("completed")
      expect((await step("cancel")).data.code).toBe("invalid_transition")
    })

    it("cancels with everything paid given back", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const { booking } = await t.guest.book(t.city.bangkok, slot.starts_at)
      const { data } = await t.api.post(
        `/admin/bookings/${booking}/cancel`,
        { reason_code: "staff_unavailable" },
        as(t.city.owner.headers),
      )
      expect(data).toMatchObject({
        fee: 0,
        refund: 800,
        booking: { cancelled_by: "vendor", payment_status: "refunded" },
      })
    })

    it("books for a walk-in, with an order", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const body = {
        customer: { name: "Somchai Dee", phone: "+66 2 000 0000" },
        starts_at: slot.starts_at,
        segments: [{ variant_id: t.city.bangkok.service.variants[0].variant_id }],
        source: "walk_in",
      }
      const { status, data } = await t.api.post("/admin/bookings", body, as(t.city.owner.headers))
      expect(status).toBe(200)
      expect(data.booking).toMatchObject({
        status: "confirmed",
        source: "walk_in",
        payment_status: "not_paid",
        balance_due: 800,
        customer: { first_name: "Somchai", last_name: "Dee" },
      })
      expect(data.booking.order_id).toMatch(/^order_/)
      const again = await t.api.post(
        "/admin/bookings",
        { ...body, segments: [{ ...body.segments[0], staff_id: data.booking.segments[0].staff.id }] },
        as(t.city.owner.headers),
      )
      expect([again.status, again.data.code]).toEqual([409, "slot_unavailable"])
    })

    it("is closed to another vendor", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const { booking } = await t.guest.book(t.city.bangkok, slot.starts_at)
      const other = as(t.city.other_owner.headers)
      expect((await t.api.get(`/admin/bookings/${booking}`, other)).status).toBe(404)
      expect((await t.api.post(`/admin/bookings/${booking}/cancel`, {}, other)).status).toBe(404)
      expect((await t.api.get("/admin/bookings", other)).data.bookings).toEqual([])
      expect(
        (await t.api.get(`/admin/bookings?venue_id=${t.city.bangkok.venue_id}`, other)).data.bookings,
      ).toEqual([])
      const desk = await t.api.post(
        "/admin/bookings",
        {
          customer: { name: "A B" },
          starts_at: (await t.guest.slots(t.city.bangkok))[5].starts_at,
          segments: [{ variant_id: t.city.bangkok.service.variants[0].variant_id }],
          source: "phone",
        },
        other,
      )
      expect(desk.status).toBe(404)
    })

    it("refuses time off over bookings unless it is forced", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const { booking } = await t.guest.book(t.city.bangkok, slot.starts_at)
      const path = `/admin/staff/${t.city.bangkok.staff_ids[0]}/time-off`
      const body = { starts_at: slot.starts_at, ends_at: slot.ends_at }
      const refused = await t.api.post(path, body, as(t.city.owner.headers))
      expect([refused.status, refused.data.code]).toEqual([409, "bookings_affected"])
      expect(refused.data.booking_ids).toEqual([booking])
      const forced = await t.api.post(path, { ...body, force: true }, as(t.city.owner.headers))
      expect(forced.status).toBe(200)
      expect(await claimsOf(t, booking)).toEqual([{ kind: "booking", live: true }])
      const removed = await t.api.delete(
        `/admin/time-off/${forced.data.time_off.id}`,
        as(t.city.owner.headers),
      )
      expect(removed.data).toMatchObject({ object: "time_off", deleted: true })
    })
  })
}
