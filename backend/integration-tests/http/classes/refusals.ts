import { createUser } from "../../fixtures/people"
import { bangkok, call, schedule, sessionAt, type Suite } from "./suite"

export function refusals(t: Suite): void {
  describe("what is refused", () => {
    const series = { rrule: "FREQ=WEEKLY", from: bangkok(3, "10:00"), count: 3 }

    it("names the field that is wrong, and stores nothing", async () => {
      const wrong: [string, object][] = [
        ["starts_at", {}],
        ["starts_at", { starts_at: "2031-01-01T10:00:00" }],
        ["starts_at", { starts_at: "tomorrow" }],
        ["starts_at", { starts_at: bangkok(-1, "10:00") }],
        ["starts_at", { starts_at: "2031-01-01T10:00:30Z" }],
        ["starts_at", { starts_at: "2099-01-01T10:00:00Z" }],
        ["rrule", { starts_at: bangkok(3, "10:00"), rrule: "FREQ=DAILY" }],
        ["from", { ...series, from: undefined }],
        ["from", { ...series, from: bangkok(-1, "10:00") }],
        ["count", { ...series, count: undefined }],
        ["count", { ...series, count: 0 }],
        ["count", { ...series, count: 367 }],
        ["count", { ...series, rrule: "FREQ=WEEKLY;COUNT=4" }],
        ["rrule", { ...series, rrule: "every Monday" }],
        ["rrule", { ...series, rrule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" }],
        ["capacity", { ...series, capacity: 0 }],
        ["capacity", { ...series, capacity: 1001 }],
        ["capacity", { ...series, capacity: "many" }],
      ]
      for (const [field, body] of wrong) {
        const { status, data } = await schedule(t, body)
        expect([body, status, data.type, data.message]).toEqual([
          body,
          400,
          "invalid_data",
          expect.stringContaining(field),
        ])
      }
      const { rows } = await t.dbConnection.raw(`select count(*)::int as sessions from class_session`)
      expect(rows).toEqual([{ sessions: 0 }])
    })

    it("answers 404 for staff who do not perform the class, 400 for an appointment", async () => {
      const stranger = await schedule(t, { ...series, staff_id: t.city.nairobi.staff_ids[0] })
      expect([stranger.status, stranger.data.message]).toEqual([404, expect.stringContaining("staff_id")])
      const appointment = await schedule(t, series, t.city.bangkok.service)
      expect([appointment.status, appointment.data.message]).toEqual([400, "id: only a class has sessions"])
    })

    it("names what is wrong with a change", async () => {
      const id = await sessionAt(t, bangkok(3, "10:00"))
      const change = (body: object) => call(t, t.city.owner, "POST", `/admin/sessions/${id}`, body)
      expect((await change({})).data.message).toContain("capacity")
      expect((await change({ capacity: 0 })).status).toBe(400)
      expect((await change({ starts_at: bangkok(4, "10:00") })).status).toBe(400)
      expect((await change({ staff_id: t.city.nairobi.staff_ids[0] })).status).toBe(404)
      const reason = await call(t, t.city.owner, "POST", `/admin/sessions/${id}/cancel`, {
        reason_code: "bored",
      })
      expect([reason.status, reason.data.message]).toEqual([400, expect.stringContaining("reason_code")])
    })

    it("shows another vendor nothing, and lets staff only look", async () => {
      const id = await sessionAt(t, bangkok(3, "10:00"))
      const staff = await createUser(t.api, t.getContainer(), {
        email: "teacher@lotus-house.example",
        role: "staff",
        vendor_id: t.city.bangkok.vendor_id,
        staff_member_id: t.city.bangkok.staff_ids[0],
      })
      const list = `/admin/services/${t.yoga.id}/sessions`
      const calls = [
        ["GET", list, undefined],
        ["POST", list, series],
        ["POST", `/admin/sessions/${id}`, { capacity: 5 }],
        ["POST", `/admin/sessions/${id}/cancel`, {}],
      ] as const
      const statuses = async (person: typeof staff) => {
        const seen: number[] = []
        for (const [method, url, body] of calls) seen.push((await call(t, person, method, url, body)).status)
        return seen
      }
      expect(await statuses(t.city.other_owner)).toEqual([404, 404, 404, 404])
      expect(await statuses(staff)).toEqual([200, 403, 403, 403])
      expect((await call(t, t.city.admin, "POST", "/admin/sessions/cses_none/cancel", {})).status).toBe(404)
      expect((await call(t, t.city.admin, "POST", "/admin/services/svc_none/sessions", series)).status).toBe(
        404,
      )
    })
  })
}
