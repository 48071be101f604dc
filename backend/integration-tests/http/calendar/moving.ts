import { claimsOf, type Suite } from "../bookings/suite"
import { serviceOf, variant } from "../visits/service-of"
import { DAY, desk } from "./desk"

export function moving(t: Suite): void {
  const owner = desk(t)
  const at = (time: string) => `${DAY}T${time}:00.000Z`

  describe("moving a visit in the calendar", () => {
    it("gives one segment to someone else, and leaves the others with whom they are", async () => {
      const { bangkok } = t.city
      const [early, late] = bangkok.staff_ids
      const [{ variant_id }] = bangkok.service.variants
      const booking = await owner.book(bangkok, "05:00", {
        segments: [
          { variant_id, staff_id: early },
          { variant_id, staff_id: early },
        ],
      })
      const [, second] = booking.segments
      const { data, status } = await owner.post(`/bookings/${booking.id}/reschedule`, {
        ...{ starts_at: at("05:30"), segment_id: second.id, staff_id: late, sequence: 0 },
      })
      expect(status).toBe(200)
      const shown = data.booking.segments.map(
        ({ staff, starts_at }: { staff: { id: string }; starts_at: string }) => [staff.id, starts_at],
      )
      expect(shown).toEqual([
        [early, at("05:30")],
        [late, at("06:30")],
      ])
      expect(data.booking.total).toBe(booking.total)
    })

    it("keeps whoever has it, also where anyone was asked for", async () => {
      const { bangkok } = t.city
      const [early] = bangkok.staff_ids
      const booking = await owner.book(bangkok, "03:00", {
        segments: [{ variant_id: bangkok.service.variants[0].variant_id }],
      })
      const [segment] = booking.segments
      expect(segment.staff.id).toBe(early)
      const to = (time: string) =>
        owner.post(`/bookings/${booking.id}/reschedule`, {
          ...{ starts_at: at(time), segment_id: segment.id, staff_id: early },
        })
      // From 10:00 UTC on only the other one works: they do not take over unasked.
      const refused = await to("10:00")
      expect([refused.status, refused.data.code]).toEqual([409, "slot_not_offered"])
      expect((await to("08:00")).data.booking.segments[0].staff.id).toBe(early)
    })

    it("is refused for those who do not perform it, and for segments of others", async () => {
      const { bangkok } = t.city
      const [early, late] = bangkok.staff_ids
      const facial = await serviceOf(t, { title: "Facial", variants: [variant(45, 500)], staff_ids: [early] })
      const booking = await owner.book(facial, "06:00")
      const move = (body: object) =>
        owner.post(`/bookings/${booking.id}/reschedule`, { starts_at: at("06:00"), ...body })
      const segment_id = booking.segments[0].id
      const unskilled = await move({ segment_id, staff_id: late })
      expect([unskilled.status, unskilled.data.message]).toEqual([
        ...[404, `staff_id: ${late} does not perform this visit`],
      ])
      expect((await move({ segment_id: "bseg_none", staff_id: early })).status).toBe(404)
      const alone = await move({ segment_id })
      expect([alone.status, alone.data.message]).toEqual([400, "staff_id: is needed with segment_id"])
      expect(await claimsOf(t, booking.id)).toEqual([{ kind: "booking", live: true }])
    })

    it("of two who move it at once the second is told, and so is a stale page", async () => {
      const { bangkok } = t.city
      const booking = await owner.book(bangkok, "03:00")
      const body = { segment_id: booking.segments[0].id, staff_id: bangkok.staff_ids[0], sequence: 0 }
      const to = (time: string) =>
        owner.post(`/bookings/${booking.id}/reschedule`, { ...body, starts_at: at(time) })
      const answers = await Promise.all([to("04:00"), to("05:00")])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const lost = answers.find(({ status }) => status === 409)
      expect(lost?.data).toMatchObject({ code: "booking_changed", sequence: 1 })
      expect((await to("06:00")).data.code).toBe("booking_changed")
      const won = answers.find(({ status }) => status === 200)
      const { data } = await owner.get(`/bookings/${booking.id}`)
      expect(data.booking.starts_at).toBe(won?.data.booking.starts_at)
      expect((await owner.calendar(bangkok, DAY)).data.calendar.segments).toMatchObject([{ sequence: 1 }])
    })
  })
}
