import type { Suite } from "../bookings/suite"
import { after } from "./service-of"

export function atTheDesk(t: Suite): void {
  describe("overrides at the desk", () => {
    const as = () => ({ headers: t.city.owner.headers, validateStatus: () => true })
    const body = (starts_at: string, extra: object = {}) => ({
      customer: { name: "Walk In" },
      starts_at,
      segments: [
        {
          variant_id: t.city.bangkok.service.variants[0].variant_id,
          staff_id: t.city.bangkok.staff_ids[0],
        },
      ],
      source: "walk_in",
      ...extra,
    })

    it("waive hours and grid, and an overlap only when that is said", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const odd = after(slot.starts_at, -97)
      const refused = await t.api.post("/admin/bookings", body(odd), as())
      expect([refused.status, refused.data.code]).toEqual([409, "slot_not_offered"])
      const waived = await t.api.post("/admin/bookings", body(odd, { override_rules: true }), as())
      expect(waived.status).toBe(200)
      expect(waived.data.booking.starts_at).toBe(odd)
      const confirmed = waived.data.booking.history.find(({ to }: { to: string }) => to === "confirmed")
      expect(confirmed.details).toEqual({ override_rules: true, accept_overlap: false })
      const beside = body(after(odd, 30), { override_rules: true })
      const overlapping = await t.api.post("/admin/bookings", beside, as())
      expect([overlapping.status, overlapping.data.code]).toEqual([409, "slot_unavailable"])
      expect(overlapping.data.conflicts).toEqual([
        {
          kind: "booking",
          booking_id: waived.data.booking.id,
          subject_id: t.city.bangkok.staff_ids[0],
          starts_at: odd,
          ends_at: after(odd, 60),
        },
      ])
      const accepted = await t.api.post("/admin/bookings", { ...beside, accept_overlap: true }, as())
      expect(accepted.status).toBe(200)
      const { rows } = await t.dbConnection.raw(`select exclusive from claim where booking_id = ? and live`, [
        accepted.data.booking.id,
      ])
      expect(rows).toEqual([{ exclusive: false }])
    })

    it("name what is in the way before anything is waived, to the desk alone", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const first = await t.api.post("/admin/bookings", body(slot.starts_at), as())
      const { id } = first.data.booking
      const taken = [409, "slot_unavailable", [expect.objectContaining({ kind: "booking", booking_id: id })]]
      const again = await t.api.post("/admin/bookings", body(slot.starts_at), as())
      expect([again.status, again.data.code, again.data.conflicts]).toEqual(taken)
      const mover = await t.api.post(
        "/admin/bookings",
        body(after(slot.starts_at, 240), { override_rules: true }),
        as(),
      )
      const move = `/admin/bookings/${mover.data.booking.id}/reschedule`
      const moved = await t.api.post(move, { starts_at: slot.starts_at }, as())
      expect([moved.status, moved.data.code, moved.data.conflicts]).toEqual(taken)
      const staff_id = t.city.bangkok.staff_ids[0]
      const shopper = await t.guest.hold(await t.guest.cart(), t.city.bangkok, slot.starts_at, { staff_id })
      expect([shopper.status, shopper.data.code]).toEqual([409, "slot_unavailable"])
      expect(shopper.data).not.toHaveProperty("conflicts")
    })

    it("keep an overlapping visit off the list for shoppers", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      for (const more of [{}, { override_rules: true, accept_overlap: true }]) {
        const { status } = await t.api.post("/admin/bookings", body(slot.starts_at, more), as())
        expect(status).toBe(200)
      }
      const free = (await t.guest.slots(t.city.bangkok)).map(({ starts_at }) => starts_at)
      expect(free).not.toContain(slot.starts_at)
    })

    it("say what is wrong", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const lone = await t.api.post("/admin/bookings", body(slot.starts_at, { accept_overlap: true }), as())
      expect([lone.status, lone.data.message]).toEqual([400, expect.stringContaining("accept_overlap")])
      const past = new Date(Date.now() - 3_600_000).toISOString()
      const late = await t.api.post("/admin/bookings", body(past), as())
      expect([late.status, late.data.message]).toEqual([400, expect.stringContaining("starts_at")])
      const entered = await t.api.post("/admin/bookings", body(past, { override_rules: true }), as())
      expect(entered.status).toBe(200)
    })
  })
}
