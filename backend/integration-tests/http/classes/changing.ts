import { Modules } from "@medusajs/framework/utils"
import { bangkok, book, call, claimsOfSession, hold, schedule, sessionAt, type Suite } from "./suite"

export function changingSessions(t: Suite): void {
  const change = (id: string, body: object) => call(t, t.city.owner, "POST", `/admin/sessions/${id}`, body)

  describe("changing a session", () => {
    it("gives it to someone else, whom those who come then see", async () => {
      const [early, late] = t.city.bangkok.staff_ids
      const id = await sessionAt(t, bangkok(3, "10:00"), { staff_id: early })
      const { booking } = await book(t, bangkok(3, "10:00"))
      const { status, data } = await change(id, { staff_id: late })
      expect([status, data.session]).toEqual([
        200,
        expect.objectContaining({ id, staff: { id: late, name: "Billie Late" }, seats_taken: 1 }),
      ])
      const seen = await call(t, t.city.owner, "GET", `/admin/bookings/${booking}`)
      expect(seen.data.booking.segments[0].staff).toEqual({ id: late, name: "Billie Late" })
      expect(await claimsOfSession(t, id)).toHaveLength(2)
      expect((await change(id, { staff_id: null })).data.session.staff).toBeNull()
      expect(await claimsOfSession(t, id)).toEqual([{ subject_type: "resource", minutes: 75 }])
    })

    it("refuses someone who is taken then, and changes nothing", async () => {
      const [early, late] = t.city.bangkok.staff_ids
      const id = await sessionAt(t, bangkok(3, "13:00"), { staff_id: early })
      await t.guest.hold(await t.guest.cart(), t.city.bangkok, bangkok(3, "14:00"), { staff_id: late })
      const { status, data } = await change(id, { staff_id: late, capacity: 3 })
      expect([status, data.code, data.conflicts]).toEqual([
        409,
        "slot_unavailable",
        [{ starts_at: bangkok(3, "13:00") }],
      ])
      const list = await call(t, t.city.owner, "GET", `/admin/services/${t.yoga.id}/sessions`)
      expect(list.data.sessions).toMatchObject([{ staff: { id: early }, capacity: 10 }])
      expect(await claimsOfSession(t, id)).toHaveLength(2)
    })

    it("keeps at least the places that are sold", async () => {
      const id = await sessionAt(t, bangkok(3, "10:00"))
      await book(t, bangkok(3, "10:00"), 2)
      await hold(t, bangkok(3, "10:00"), 1)
      const low = await change(id, { capacity: 2 })
      expect([low.status, low.data.code, low.data.seats_taken]).toEqual([409, "has_bookings", 3])
      expect((await change(id, { capacity: 3 })).data.session).toMatchObject({ capacity: 3, remaining: 0 })
    })
  })

  describe("removing a class", () => {
    const live = async () => {
      const { rows } = await t.dbConnection.raw(
        `select count(*)::int as claims from claim where kind = 'session' and live`,
      )
      return rows[0].claims
    }
    const remove = () => call(t, t.city.owner, "DELETE", `/admin/services/${t.yoga.id}`)

    it("is refused while someone comes, then frees staff and rooms", async () => {
      const [staff_id] = t.city.bangkok.staff_ids
      await schedule(t, { rrule: "FREQ=DAILY", from: bangkok(3, "10:00"), count: 3, staff_id })
      const { booking } = await book(t, bangkok(4, "10:00"))
      const refused = await remove()
      expect([refused.status, refused.data.code]).toEqual([409, "has_bookings"])
      await call(t, t.city.owner, "POST", `/admin/bookings/${booking}/cancel`, {})
      expect(await live()).toBe(6)
      expect((await remove()).status).toBe(200)
      expect(await live()).toBe(0)
      const slot = await t.guest.hold(await t.guest.cart(), t.city.bangkok, bangkok(3, "10:00"), { staff_id })
      expect(slot.status).toBe(200)
    })

    it("leaves everything as it was when the product cannot be removed", async () => {
      await schedule(t, { rrule: "FREQ=DAILY", from: bangkok(3, "10:00"), count: 3 })
      const products = t.getContainer().resolve(Modules.PRODUCT)
      const failing = jest.spyOn(products, "softDeleteProducts").mockRejectedValue(new Error("refused"))
      expect((await remove()).status).toBe(500)
      failing.mockRestore()
      expect(await live()).toBe(3)
      expect((await hold(t, bangkok(3, "10:00"))).status).toBe(200)
    })
  })
}
