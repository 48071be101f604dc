import { createUser } from "../../fixtures/people"
import type { Suite } from "../bookings/suite"
import { desk } from "../calendar/desk"
import { ago, joinedLongAgo, team } from "./people"

export function corrections(t: Suite): void {
  const told = ({ status, data }: { status: number; data: { code?: string; message?: string } }) => [
    status,
    data.code === "invalid_request_error" ? data.message : (data.code ?? data.message),
  ]
  const DAY = "2026-11-03"
  /** A time of `DAY` in Bangkok. */
  const at = (time: string) => new Date(`${DAY}T${time}:00+07:00`).toISOString()

  async function forgotten() {
    const people = await team(t)
    await joinedLongAgo(t)
    const { owner, early: staff_id, venue_id } = people
    const body = { staff_id, venue_id, checked_in_at: at("09:12"), checked_out_at: at("17:00") }
    const add = (more: object) =>
      owner.post("/attendance", { ...body, reason: "Forgot their telephone", ...more })
    return { ...people, add }
  }

  describe("corrections", () => {
    it("add what was forgotten, change it and void it, each with a reason that stays", async () => {
      const { owner, manager, early, add } = await forgotten()
      const breaks = [{ starts_at: at("12:00"), ends_at: at("12:30") }]
      const added = await add({ breaks })
      expect(added.status).toBe(200)
      const { id } = added.data.attendance_record
      expect(added.data.attendance_record).toMatchObject({ date: DAY, breaks, sequence: 0, corrections: 1 })
      const changed = await manager.post(`/attendance/${id}`, {
        ...{ checked_in_at: at("09:02"), checked_out_at: at("17:30"), sequence: 0 },
        reason: "  The door's clock says so ",
      })
      expect(changed.status).toBe(200)
      const day = (await owner.get(`/attendance?from=${DAY}&to=${DAY}&staff_id=${early}`)).data
        .attendance_days[0]
      expect(day).toMatchObject({
        ...{ state: "done", planned_minutes: 480, worked_minutes: 478, break_minutes: 30, late_minutes: 2 },
        ...{
          on_time_check_ins: 1,
          overtime_minutes: 0,
          early_leave_minutes: 0,
          venue: { name: "Lotus House" },
        },
      })
      const voided = await owner.post(`/attendance/${id}/void`, { reason: "They were ill after all" })
      const { history } = voided.data.attendance_record
      expect(history.map(({ id: _, at: __, ...entry }: { id: string; at: string }) => entry)).toEqual([
        {
          ...{ kind: "voided", reason: "They were ill after all", to: null },
          from: { checked_in_at: at("09:02"), checked_out_at: at("17:30"), breaks },
          by: { type: "vendor", id: t.city.owner.id, name: t.city.owner.email },
        },
        {
          ...{ kind: "changed", reason: "The door's clock says so" },
          from: { checked_in_at: at("09:12"), checked_out_at: at("17:00"), breaks },
          to: { checked_in_at: at("09:02"), checked_out_at: at("17:30"), breaks },
          by: { type: "vendor", id: expect.any(String), name: "manager-of-attendance@lotus-house.example" },
        },
        {
          ...{ kind: "added", reason: "Forgot their telephone", from: null },
          to: { checked_in_at: at("09:12"), checked_out_at: at("17:00"), breaks },
          by: { type: "vendor", id: t.city.owner.id, name: t.city.owner.email },
        },
      ])
      const after = (await owner.get(`/attendance?from=${DAY}&to=${DAY}&staff_id=${early}`)).data
      expect(after.attendance_days[0]).toMatchObject({
        state: "absent",
        worked_minutes: 0,
        absent_minutes: 480,
      })
      expect(told(await owner.post(`/attendance/${id}/void`, { reason: "Once more" }))).toEqual([
        409,
        "attendance_voided",
      ])
    })

    it("tell a business of the platform's only that they were its", async () => {
      const { owner, early, venue_id } = await forgotten()
      const platform = desk(t, () => t.city.admin)
      const made = await platform.post("/attendance", {
        ...{ staff_id: early, venue_id, checked_in_at: at("09:00"), checked_out_at: at("10:00") },
        reason: "On the telephone",
      })
      const { id } = made.data.attendance_record
      const { data } = await owner.get(`/attendance/${id}`)
      expect(data.attendance_record.history[0].by).toEqual({ type: "platform", id: null, name: null })
    })

    it("of a manager's own hours are made by others", async () => {
      const { owner, early, vendor_id, add } = await forgotten()
      const boss = await createUser(t.api, t.getContainer(), {
        email: "boss@lotus-house.example",
        ...{ role: "manager" as const, vendor_id, staff_member_id: early },
      })
      const own = desk(t, () => boss)
      const { id } = (await add({})).data.attendance_record
      const times = { checked_in_at: at("08:00"), checked_out_at: at("20:00"), reason: "Stayed longer" }
      const elsewhere = { staff_id: early, venue_id: t.city.bangkok.venue_id }
      for (const answer of [
        await own.post(`/attendance/${id}`, times),
        await own.post(`/attendance/${id}/void`, { reason: "Was not there" }),
        await own.post("/attendance", { ...times, ...elsewhere }),
      ]) {
        expect(told(answer)).toEqual([403, "Your own hours and time off are decided by somebody else"])
      }
      expect((await owner.get(`/attendance/${id}`)).data.attendance_record).toMatchObject({ corrections: 1 })
      expect((await own.post(`/attendance/staff/${early}/check-in`)).status).toBe(200)
    })

    it("are refused without a reason, in the future, the wrong way round and over another", async () => {
      const { owner, add, early, venue_id } = await forgotten()
      const future = new Date(Date.now() + 3_600_000).toISOString()
      const cases: [object, RegExp][] = [
        [{ reason: undefined }, /^reason: /],
        [{ reason: " x " }, /^reason: /],
        [{ checked_in_at: "yesterday" }, /^checked_in_at: /],
        [{ checked_in_at: "2026-11-03T09:00:00" }, /^checked_in_at: /],
        [{ checked_in_at: future, checked_out_at: null }, /^checked_in_at: must not be in the future/],
        [{ checked_in_at: ago(60), checked_out_at: future }, /^checked_out_at: must not be in the future/],
        [{ checked_out_at: at("09:00") }, /^checked_out_at: must be after/],
        [{ checked_in_at: "2026-11-01T00:00:00Z" }, /^checked_out_at: must be within 24 hours/],
        [{ breaks: [{ starts_at: at("08:00"), ends_at: at("10:00") }] }, /^breaks\.0\.starts_at: /],
        [{ breaks: [{ starts_at: at("10:00"), ends_at: at("18:00") }] }, /^breaks\.0\.ends_at: /],
        [{ breaks: [{ starts_at: at("10:00"), ends_at: null }] }, /^breaks\.0\.ends_at: is required/],
      ]
      for (const [body, words] of cases) {
        const { status, data } = await add(body)
        expect([status, data.message]).toEqual([400, expect.stringMatching(words)])
      }
      expect((await add({ staff_id: t.city.nairobi.staff_ids[0] })).status).toBe(404)
      expect((await add({ venue_id: t.city.nairobi.venue_id })).status).toBe(404)
      const first = (await add({})).data.attendance_record
      expect(told(await add({ checked_in_at: at("16:00"), checked_out_at: at("18:00") }))).toEqual([
        409,
        "attendance_overlaps",
      ])
      await owner.post(`/attendance/staff/${early}/check-in`, { venue_id })
      const reopened = { checked_in_at: ago(30), checked_out_at: null, reason: "Still there" }
      expect(told(await owner.post(`/attendance/${first.id}`, reopened))).toEqual([409, "already_checked_in"])
      const { rows } = await t.dbConnection.raw(`select count(*)::int as count from attendance_correction`)
      expect(rows[0].count).toBe(1)
    })

    it("of two managers at once is one, and the other is told", async () => {
      const { owner, manager, add } = await forgotten()
      const { id, sequence } = (await add({})).data.attendance_record
      const body = (time: string) => ({
        ...{ checked_in_at: at(time), checked_out_at: at("17:00"), sequence, reason: "Asked them" },
      })
      const answers = await Promise.all([
        owner.post(`/attendance/${id}`, body("09:00")),
        manager.post(`/attendance/${id}`, body("09:30")),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const refused = answers.find(({ status }) => status === 409)
      expect(refused?.data).toMatchObject({ code: "attendance_changed", sequence: 1 })
      expect((await owner.get(`/attendance/${id}`)).data.attendance_record.history).toHaveLength(2)
    })

    it("cannot be changed or removed, whoever asks the database", async () => {
      const { add } = await forgotten()
      await add({})
      for (const statement of [
        `update attendance_correction set reason = 'another'`,
        `delete from attendance_correction`,
        `truncate attendance_correction`,
      ]) {
        await expect(t.dbConnection.raw(statement)).rejects.toMatchObject({ code: "42501" })
      }
    })
  })
}
