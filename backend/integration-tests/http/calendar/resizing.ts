import type { Suite } from "../bookings/suite"
import { serviceOf, variant } from "../visits/service-of"
import { DAY, desk } from "./desk"

export function resizing(t: Suite): void {
  const owner = desk(t)
  const at = (time: string) => `${DAY}T${time}:00.000Z`
  const resize = (
    booking: { id: string; segments: { id: string }[] },
    duration: number,
    extra: object = {},
  ) =>
    owner.post(`/bookings/${booking.id}/resize`, {
      ...{ segment_id: booking.segments[0].id, duration_minutes: duration },
      ...extra,
    })
  const claims = async (id: string) => {
    const { rows } = await t.dbConnection.raw(
      `select lower(during) as from, upper(during) as until, exclusive from claim
       where booking_id = ? and live order by lower(during)`,
      [id],
    )
    return rows.map(({ from, until, exclusive }: { from: Date; until: Date; exclusive: boolean }) => [
      ...[from.toISOString(), until.toISOString(), exclusive],
    ])
  }

  describe("another length of a visit", () => {
    it("moves what follows, keeps price and staff, and is remembered", async () => {
      const { bangkok } = t.city
      const [{ variant_id }] = bangkok.service.variants
      const segment = { variant_id, staff_id: bangkok.staff_ids[0] }
      const booking = await owner.book(bangkok, "03:00", { segments: [segment, segment] })
      const { data, status } = await resize(booking, 75, { sequence: 0 })
      expect(status).toBe(200)
      const { segments, total, ends_at, history } = data.booking
      expect(
        segments.map((one: { starts_at: string; ends_at: string }) => [one.starts_at, one.ends_at]),
      ).toEqual([
        [at("03:00"), at("04:15")],
        [at("04:15"), at("05:15")],
      ])
      expect([total, ends_at]).toEqual([booking.total, at("05:15")])
      expect(history.at(-1)).toMatchObject({
        event: "resized",
        from: "confirmed",
        to: "confirmed",
        details: {
          segment_id: booking.segments[0].id,
          from_minutes: 60,
          to_minutes: 75,
          override_rules: false,
          accept_overlap: false,
        },
      })
      expect(await claims(booking.id)).toEqual([
        [at("03:00"), at("04:15"), true],
        [at("04:15"), at("05:15"), true],
      ])
      const { rows } = await t.dbConnection.raw(
        `select name, payload from booking_event where booking_id = ? and name = 'booking.resized'`,
        [booking.id],
      )
      expect(rows).toMatchObject([{ payload: { from_minutes: 60, to_minutes: 75, by: "vendor" } }])
      expect((await resize(booking, 60, { sequence: 0 })).data).toMatchObject({
        ...{ code: "booking_changed", sequence: 1 },
      })
      expect((await resize(booking, 60, { sequence: 1 })).data.booking.ends_at).toBe(at("05:00"))
    })

    it("keeps to the hours unless they are waived", async () => {
      const booking = await owner.book(t.city.bangkok, "09:00")
      const late = await resize(booking, 75)
      expect([late.status, late.data.code]).toEqual([409, "slot_not_offered"])
      expect(await claims(booking.id)).toEqual([[at("09:00"), at("10:00"), true]])
      const waived = await resize(booking, 75, { override_rules: true })
      expect(waived.data.booking.history.at(-1).details).toMatchObject({ override_rules: true })
      // Outside the hours already: shorter is nobody's question.
      expect((await resize(booking, 70)).status).toBe(200)
    })

    it("is refused over another visit, which it may overlap only when that is said", async () => {
      const { bangkok } = t.city
      const booking = await owner.book(bangkok, "03:00")
      const next = await owner.book(bangkok, "04:00")
      const refused = await resize(booking, 90)
      expect(refused.status).toBe(409)
      expect(refused.data).toMatchObject({
        code: "slot_unavailable",
        conflicts: [{ kind: "booking", booking_id: next.id, starts_at: at("04:00"), ends_at: at("05:00") }],
      })
      const rules = await resize(booking, 90, { override_rules: true })
      expect([rules.status, rules.data.code]).toEqual([409, "slot_unavailable"])
      expect((await resize(booking, 90, { accept_overlap: true })).status).toBe(400)
      expect(await claims(booking.id)).toEqual([[at("03:00"), at("04:00"), true]])
      const accepted = await resize(booking, 90, { override_rules: true, accept_overlap: true })
      expect(accepted.status).toBe(200)
      expect(await claims(booking.id)).toEqual([[at("03:00"), at("04:30"), false]])
      expect((await resize(booking, 75)).status).toBe(200)
      expect((await resize(booking, 80)).data.code).toBe("slot_unavailable")
      expect((await resize(booking, 60)).status).toBe(200)
      expect(await claims(booking.id)).toEqual([[at("03:00"), at("04:00"), true]])
    })

    it("is for visits that are to come or under way", async () => {
      const booking = await owner.book(t.city.bangkok, "03:00")
      await owner.post(`/bookings/${booking.id}/check-in`)
      expect((await resize(booking, 90)).data.booking).toMatchObject({
        status: "checked_in",
        ends_at: at("04:30"),
      })
      await owner.post(`/bookings/${booking.id}/complete`)
      const over = await resize(booking, 60)
      expect([over.status, over.data.code]).toEqual([409, "invalid_transition"])
    })

    it("leaves room for processing, and names what is wrong", async () => {
      const { bangkok } = t.city
      const colour = await serviceOf(t, {
        title: "Colour",
        variants: [{ ...variant(105, 1500), processing: [{ after_minutes: 30, duration_minutes: 45 }] }],
        staff_ids: [bangkok.staff_ids[0]],
      })
      const booking = await owner.book(colour, "03:00")
      const short = await resize(booking, 75)
      expect([short.status, short.data.message]).toEqual([
        ...[400, "duration_minutes: must be at least 76, because of the processing within"],
      ])
      expect((await resize(booking, 76)).status).toBe(200)
      expect(await claims(booking.id)).toEqual([
        [at("03:00"), at("03:30"), true],
        [at("04:15"), at("04:16"), true],
      ])
      expect((await resize(booking, 4)).status).toBe(400)
      expect((await resize(booking, 60.5)).status).toBe(400)
      expect((await resize({ ...booking, segments: [{ id: "bseg_none" }] }, 90)).status).toBe(404)
    })

    it("is none of a class's", async () => {
      const booking = await owner.book(t.city.bangkok, "03:00")
      await t.dbConnection.raw(`update booking set session_id = 'cses_x' where id = ?`, [booking.id])
      expect((await resize(booking, 90)).data.code).toBe("invalid_transition")
      const { segments } = (await owner.calendar(t.city.bangkok, DAY)).data.calendar
      expect(segments).toEqual([])
    })
  })
}
