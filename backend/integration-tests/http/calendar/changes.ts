import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import type { Suite } from "../bookings/suite"
import { DAY, desk } from "./desk"
import { openTransaction } from "./open-transaction"

export function changes(t: Suite): void {
  const owner = desk(t)

  /** Reads on from a cursor, as a page does. */
  const reader = async () => {
    let { cursor } = (await owner.calendar(t.city.bangkok, DAY)).data.calendar
    return async () => {
      const { data } = await owner.changes(t.city.bangkok, cursor)
      cursor = data.cursor
      return data.kinds
    }
  }

  const block = () => ({
    ...{ staff_id: t.city.bangkok.staff_ids[0] },
    ...{ starts_at: `${DAY}T03:00:00Z`, ends_at: `${DAY}T04:00:00Z` },
  })

  describe("changes since a cursor", () => {
    it("tell each kind of change once, and nothing when nothing happened", async () => {
      const { bangkok } = t.city
      const [early] = bangkok.staff_ids
      const next = await reader()
      expect(await next()).toEqual([])
      const booking = await owner.book(bangkok, "03:00")
      expect(await next()).toEqual(["bookings"])
      expect(await next()).toEqual([])
      await owner.post(`/bookings/${booking.id}/check-in`)
      expect(await next()).toEqual(["bookings"])
      const made = await owner.post("/blocks", { ...block(), staff_id: bangkok.staff_ids[1] })
      expect(await next()).toEqual(["blocks"])
      await owner.delete(`/blocks/${made.data.block.id}`)
      expect(await next()).toEqual(["blocks"])
      await owner.post(`/staff/${early}/time-off`, {
        ...{ starts_at: `${DAY}T08:00:00Z`, ends_at: `${DAY}T09:00:00Z` },
      })
      expect(await next()).toEqual(["time_off"])
      await owner.post(`/staff/${early}/shifts`, { weekly: [], overrides: [] })
      expect(await next()).toEqual(["hours"])
      await t
        .getContainer()
        .resolve(SCHEDULING_MODULE)
        .createClassSessions({
          service_id: bangkok.service.id,
          venue_id: bangkok.venue_id,
          starts_at: new Date(`${DAY}T09:00:00Z`),
          ends_at: new Date(`${DAY}T10:00:00Z`),
          local_starts_at: `${DAY}T16:00`,
          time_zone: bangkok.time_zone,
          capacity: 8,
        })
      expect(await next()).toEqual(["sessions"])
      expect(await next()).toEqual([])
    })

    it("tell nothing of another venue", async () => {
      const next = await reader()
      await desk(t, () => t.city.other_owner).book(t.city.nairobi, "07:00")
      expect(await next()).toEqual([])
    })

    it("miss no transaction that began before the read and ends after later ones", async () => {
      const [early, late] = t.city.bangkok.staff_ids
      const slow = await openTransaction(t)
      const slower = await openTransaction(t)
      try {
        await slow.takeOff(early)
        await slower.takeOff(late)
        const next = await reader()
        expect(await next()).toEqual([])
        await owner.post("/blocks", block())
        expect(await next()).toEqual(["blocks"])
        await slow.end("commit")
        expect(await next()).toEqual(["time_off"])
        expect(await next()).toEqual([])
        await slower.end("commit")
        expect(await next()).toEqual(["time_off"])
        expect(await next()).toEqual([])
      } finally {
        await Promise.all([slow.leave(), slower.leave()])
      }
    })

    it("tell nothing of what was taken back", async () => {
      const next = await reader()
      const undone = await openTransaction(t)
      try {
        await undone.takeOff(t.city.bangkok.staff_ids[0])
        await undone.end("rollback")
        expect(await next()).toEqual([])
      } finally {
        await undone.leave()
      }
    })

    it("tell all after a day, or from another database", async () => {
      const { bangkok } = t.city
      const { cursor } = (await owner.calendar(bangkok, DAY)).data.calendar
      const [snapshot, at] = cursor.split("@")
      const old = await owner.changes(bangkok, `${snapshot}@${Number(at) - 24 * 3600}`)
      expect(old.data.kinds).toEqual(["all"])
      const foreign = await owner.changes(bangkok, `900000000000:900000000000:@${at}`)
      expect(foreign.data.kinds).toEqual(["all"])
      expect((await owner.changes(bangkok, foreign.data.cursor)).data.kinds).toEqual([])
    })

    it("are forgotten after a day, not before", async () => {
      const scheduling = t.getContainer().resolve(SCHEDULING_MODULE)
      await owner.post("/blocks", block())
      const count = async () =>
        Number(
          (await t.dbConnection.raw(`select count(*) from calendar_change where kind = 'blocks'`)).rows[0]
            .count,
        )
      await scheduling.forgetCalendarChanges()
      expect(await count()).toBeGreaterThan(0)
      await t.dbConnection.raw(`update calendar_change set at = now() - interval '25 hours'`)
      await scheduling.forgetCalendarChanges()
      expect(await count()).toBe(0)
    })
  })
}
