import { DateTime } from "luxon"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { createPlace, createPlacedService } from "../../fixtures/place"
import { bangkok, call, claimsOfSession, hold, runOut, schedule, type Suite } from "./suite"

export function schedulingSessions(t: Suite): void {
  describe("scheduling sessions", () => {
    it("makes one as long as the class, with its staff and studio kept", async () => {
      const starts_at = bangkok(3, "07:00")
      const [staff_id] = t.city.bangkok.staff_ids
      const { status, data } = await schedule(t, { starts_at, staff_id })
      expect(status).toBe(200)
      expect(data.sessions).toEqual([
        {
          id: expect.stringMatching(/^cses_/),
          service_id: t.yoga.id,
          venue_id: t.city.bangkok.venue_id,
          staff: { id: staff_id, name: "Alex Early" },
          starts_at,
          ends_at: bangkok(3, "08:00"),
          local_starts_at: `${starts_at.slice(0, 10)}T07:00`,
          time_zone: "Asia/Bangkok",
          capacity: 10,
          seats_taken: 0,
          remaining: 10,
          status: "scheduled",
          series_id: null,
        },
      ])
      expect(await claimsOfSession(t, data.sessions[0].id)).toEqual([
        { subject_type: "resource", minutes: 75 },
        { subject_type: "staff", minutes: 75 },
      ])
      const { service, staff_ids } = t.city.bangkok
      const massages = await t.guest.get(
        `/store/services/${service.id}/availability?variant_id=${service.variants[0].variant_id}` +
          `&staff_id=${staff_ids[0]}&from=${starts_at.slice(0, 10)}&to=${starts_at.slice(0, 10)}`,
      )
      // The session ends at 08:15 with its buffer, before the shift begins at 09:00.
      expect(massages.data.availability.days[0].slots[0].starts_at).toBe(bangkok(3, "09:00"))
    })

    it("takes the staff member's time from appointments", async () => {
      const [staff_id] = t.city.bangkok.staff_ids
      expect((await schedule(t, { starts_at: bangkok(3, "09:30"), staff_id, capacity: 4 })).status).toBe(200)
      const { service } = t.city.bangkok
      const date = bangkok(3, "12:00").slice(0, 10)
      const { data } = await t.guest.get(
        `/store/services/${service.id}/availability?variant_id=${service.variants[0].variant_id}` +
          `&staff_id=${staff_id}&from=${date}&to=${date}`,
      )
      const starts = data.availability.days[0].slots.map((slot: { starts_at: string }) => slot.starts_at)
      expect(starts.slice(0, 2)).toEqual([bangkok(3, "11:00"), bangkok(3, "11:30")])
    })

    it("keeps a series at 18:00 over a clock change", async () => {
      const container = t.getContainer()
      const place = await createPlace(container, {
        name: "Hudson Loft",
        handle: "hudson-loft",
        city: "New York",
        country_code: "us",
        latitude: 40.7,
        longitude: -74,
        time_zone: "America/New_York",
        currency_code: "usd",
        prices: [80, 120, 30],
      })
      const spin = await createPlacedService(container, {
        venue_id: place.venue_id,
        title: "Spin",
        kind: "class",
        capacity: 12,
        variants: [{ title: "A bike", duration_minutes: 45, prices: [{ currency_code: "usd", amount: 30 }] }],
      })
      const zone = "America/New_York"
      const from = DateTime.now()
        .setZone(zone)
        .plus({ days: 1 })
        .set({ hour: 18, minute: 0, second: 0, millisecond: 0 })
      const { status, data } = await call(t, t.city.admin, "POST", `/admin/services/${spin.id}/sessions`, {
        rrule: "FREQ=WEEKLY",
        from: from.toISO(),
        count: 30,
      })
      expect(status).toBe(200)
      const starts: string[] = data.sessions.map(({ starts_at }: { starts_at: string }) => starts_at)
      expect(starts).toEqual(
        Array.from({ length: 30 }, (_, week) => from.plus({ weeks: week }).toUTC().toJSDate().toISOString()),
      )
      expect(new Set(starts.map((start) => start.slice(11, 16)))).toEqual(new Set(["22:00", "23:00"]))
      expect(new Set(data.sessions.map((session: { series_id: string }) => session.series_id)).size).toBe(1)
    })

    it("refuses a whole series for the times that are taken, and names them", async () => {
      const [staff_id, other] = t.city.bangkok.staff_ids
      const { service } = t.city.bangkok
      await t.guest.hold(await t.guest.cart(), t.city.bangkok, bangkok(4, "13:00"), { staff_id })
      await schedule(t, { starts_at: bangkok(6, "13:00"), staff_id: other })
      const series = { rrule: "FREQ=DAILY", from: bangkok(3, "13:00"), count: 5, staff_id }
      const refused = await schedule(t, series)
      expect([refused.status, refused.data.code]).toEqual([409, "slot_unavailable"])
      expect(refused.data.conflicts).toEqual([
        { starts_at: bangkok(4, "13:00") },
        { starts_at: bangkok(6, "13:00") },
      ])
      const left = await t
        .getContainer()
        .resolve(SCHEDULING_MODULE)
        .listClassSessions({ service_id: t.yoga.id })
      expect(left).toHaveLength(1)
      expect(service.id).not.toBe(t.yoga.id)
    })

    it("takes the time of a hold that has run out", async () => {
      const [staff_id] = t.city.bangkok.staff_ids
      const cart = await t.guest.cart()
      const held = await t.guest.hold(cart, t.city.bangkok, bangkok(4, "13:00"), { staff_id })
      await runOut(t, held.data.booking.id)
      await t.dbConnection.raw(
        `update claim set expires_at = now() - interval '1 second' where booking_id = ?`,
        [held.data.booking.id],
      )
      expect((await schedule(t, { starts_at: bangkok(4, "13:00"), staff_id })).status).toBe(200)
      const { data } = await t.guest.get(`/store/carts/${cart}/bookings`)
      expect(data.bookings[0].status).toBe("expired")
    })

    it("lets one of two win who schedule the same time at once", async () => {
      const answers = await Promise.all(
        Array.from({ length: 8 }, () =>
          schedule(t, { rrule: "FREQ=DAILY", from: bangkok(3, "10:00"), count: 10 }),
        ),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)])
      const { rows } = await t.dbConnection.raw(
        `select (select count(*)::int from class_session) as sessions,
           (select count(*)::int from claim where kind = 'session') as claims`,
      )
      expect(rows).toEqual([{ sessions: 10, claims: 10 }])
    })

    it("lists them with the places taken, by page and state", async () => {
      await schedule(t, { rrule: "FREQ=DAILY", from: bangkok(3, "10:00"), count: 4, capacity: 6 })
      await hold(t, bangkok(4, "10:00"), 2)
      const list = (query: string) =>
        call(t, t.city.owner, "GET", `/admin/services/${t.yoga.id}/sessions?${query}`).then(
          ({ data }) => data,
        )
      const page = await list("limit=2&offset=1")
      expect([page.count, page.limit, page.offset]).toEqual([4, 2, 1])
      expect(page.sessions).toMatchObject([
        { starts_at: bangkok(4, "10:00"), capacity: 6, seats_taken: 2, remaining: 4, staff: null },
        { starts_at: bangkok(5, "10:00"), capacity: 6, seats_taken: 0, remaining: 6, staff: null },
      ])
      const span = await list(`from=${bangkok(4, "11:00")}&to=${bangkok(6, "10:00")}`)
      expect(span.sessions.map(({ starts_at }: { starts_at: string }) => starts_at)).toEqual([
        bangkok(5, "10:00"),
      ])
      expect((await list("status=cancelled")).sessions).toEqual([])
    })
  })
}
