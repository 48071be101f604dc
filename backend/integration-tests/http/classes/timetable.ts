import { bangkok, book, hold, runOut, schedule, sessionAt, slots, type Suite } from "./suite"

export function timetable(t: Suite): void {
  const dates = (from: number, to: number) =>
    `from=${bangkok(from, "12:00").slice(0, 10)}&to=${bangkok(to, "12:00").slice(0, 10)}`

  describe("when a class can be booked", () => {
    it("counts live holds and bookings, not holds that have run out or the cart's own", async () => {
      const starts_at = bangkok(3, "10:00")
      await sessionAt(t, starts_at)
      await book(t, starts_at, 7)
      const cart = await t.guest.cart()
      await hold(t, starts_at, 1, cart)
      await hold(t, starts_at)
      const late = await hold(t, starts_at)
      await runOut(t, late.data.booking.id)
      const slot = { starts_at, ends_at: bangkok(3, "11:00") }
      expect(await slots(t, 3)).toEqual([{ ...slot, remaining: 1 }])
      expect(await slots(t, 3, `&cart_id=${cart}`)).toEqual([{ ...slot, remaining: 2 }])
      expect(await slots(t, 3, "&party_size=2")).toEqual([])
      expect(await slots(t, 3, `&party_size=2&cart_id=${cart}`)).toHaveLength(1)
      const refused = await hold(t, starts_at, 2)
      expect([refused.status, refused.data.code]).toEqual([409, "slot_unavailable"])
      expect((await hold(t, starts_at, 1)).status).toBe(200)
      const full = await hold(t, starts_at, 1)
      expect([full.status, full.data.code]).toEqual([409, "slot_unavailable"])
    })

    it("knows staff, notice and horizon, every day asked for, and what comes next", async () => {
      const [early, late] = t.city.bangkok.staff_ids
      await sessionAt(t, bangkok(3, "10:00"), { staff_id: early })
      await sessionAt(t, bangkok(3, "14:00"), { staff_id: late })
      await sessionAt(t, bangkok(80, "10:00"), { staff_id: late })
      await sessionAt(t, bangkok(120, "10:00"), { staff_id: late })
      const ask = async (query: string) => {
        const { data } = await t.guest.get(
          `/store/services/${t.yoga.handle}/availability?variant_id=${t.yoga.variants[0].variant_id}&${query}`,
        )
        return data.availability
      }
      const found = await ask(`${dates(2, 4)}&include=staff_ids`)
      expect(found.time_zone).toBe("Asia/Bangkok")
      expect(found.days.map((day: { slots: object[] }) => day.slots)).toEqual([
        [],
        [
          { starts_at: bangkok(3, "10:00"), ends_at: bangkok(3, "11:00"), remaining: 10, staff_ids: [early] },
          { starts_at: bangkok(3, "14:00"), ends_at: bangkok(3, "15:00"), remaining: 10, staff_ids: [late] },
        ],
        [],
      ])
      expect(found.next_available).toBe(bangkok(3, "10:00"))
      const theirs = await ask(`${dates(3, 3)}&staff_id=${late}`)
      expect(theirs.days[0].slots).toHaveLength(1)
      expect((await ask(`${dates(-5, 1)}`)).next_available).toBe(bangkok(3, "10:00"))
      expect((await ask(`${dates(4, 5)}`)).next_available).toBe(bangkok(80, "10:00"))
      const beyond = await ask(dates(118, 121))
      expect([beyond.days.flatMap((day: { slots: object[] }) => day.slots), beyond.next_available]).toEqual([
        [],
        null,
      ])
      const far = await hold(t, bangkok(120, "10:00"))
      expect([far.status, far.data.code]).toEqual([409, "slot_not_offered"])
    })

    it("offers the nearest other sessions when one is full", async () => {
      await schedule(t, { rrule: "FREQ=DAILY", from: bangkok(3, "10:00"), count: 4, capacity: 1 })
      await hold(t, bangkok(4, "10:00"))
      const { status, data } = await hold(t, bangkok(4, "10:00"))
      expect([status, data.code]).toEqual([409, "slot_unavailable"])
      expect(data.alternatives).toEqual([bangkok(3, "10:00"), bangkok(5, "10:00"), bangkok(6, "10:00")])
    })
  })

  describe("the timetable", () => {
    it("shows coming sessions, full ones too, and which can be booked", async () => {
      const [staff_id] = t.city.bangkok.staff_ids
      const id = await sessionAt(t, bangkok(3, "10:00"), { staff_id, capacity: 2 })
      await sessionAt(t, bangkok(5, "10:00"))
      await hold(t, bangkok(3, "10:00"), 2)
      const { data } = await t.guest.get(`/store/services/${t.yoga.handle}/sessions?${dates(0, 4)}`)
      expect(data).toEqual({
        time_zone: "Asia/Bangkok",
        sessions: [
          {
            id,
            starts_at: bangkok(3, "10:00"),
            ends_at: bangkok(3, "11:00"),
            capacity: 2,
            remaining: 0,
            bookable: false,
            staff: { id: staff_id, name: "Alex Early" },
          },
        ],
      })
      const next = await t.guest.get(`/store/services/${t.yoga.id}/sessions?${dates(4, 9)}`)
      expect(next.data.sessions).toMatchObject([{ remaining: 10, bookable: true, staff: null }])
    })

    it("names the field that is wrong", async () => {
      for (const [field, query] of [
        ["to", "from=2026-03-01&to=2026-02-01"],
        ["to", "from=2026-03-01&to=2026-06-01"],
        ["from", "from=2026-02-30&to=2026-03-01"],
        ["from", "to=2026-03-01"],
      ]) {
        const answer = await t.guest.get(`/store/services/${t.yoga.id}/sessions?${query}`)
        expect([query, answer.status, answer.data.message]).toEqual([
          query,
          400,
          expect.stringContaining(field),
        ])
      }
    })

    it("is there for listed classes alone", async () => {
      expect((await t.guest.get(`/store/services/svc_none/sessions?${dates(0, 1)}`)).status).toBe(404)
      const appointment = await t.guest.get(
        `/store/services/${t.city.bangkok.service.id}/sessions?${dates(0, 1)}`,
      )
      expect([appointment.status, appointment.data.message]).toEqual([400, "id: only a class has sessions"])
    })
  })
}
