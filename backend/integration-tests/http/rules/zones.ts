import { rederiveBookingsWorkflow } from "../../../src/workflows/zones/rederive-bookings"
import type { Suite } from "../venues/suite"
import { storedVisits, type StoredVisit } from "./stored-visits"

const NOTHING = { booking_numbers: [], session_ids: [], stuck_session_ids: [], collisions: [] }

/** Bookings whose UTC is that of zone rules that have changed since. */
export function zoneTests(suite: Suite): void {
  const { store, read, query, scheduling } = storedVisits(suite)
  const run = async () => {
    const { result } = await rederiveBookingsWorkflow(suite.container()).run()
    return { ...result, booking_numbers: [...result.booking_numbers].sort((a, b) => a - b) }
  }
  const at = (starts_at: string, ends_at: string, more: object = {}) => ({
    starts_at,
    ends_at,
    segment: starts_at,
    claim: starts_at,
    exclusive: true,
    sequence: 1,
    ...more,
  })
  /** A visit in Bangkok, stored as if its clocks had been eight hours ahead of UTC. */
  const anHourEarly = (hour: number, more: Partial<StoredVisit> = {}): StoredVisit => ({
    local_starts_at: `2030-06-03T${hour}:00`,
    starts_at: `2030-06-03T${String(hour - 8).padStart(2, "0")}:00Z`,
    ...more,
  })

  it("move with segments and claims, a whole day of neighbours at once, and tell of it", async () => {
    const visits = [
      await store(anHourEarly(10)),
      await store(anHourEarly(11, { status: "requested" })),
      await store(anHourEarly(12, { status: "held" })),
    ]
    const right = await store({
      local_starts_at: "2030-06-03T10:00",
      starts_at: "2030-06-03T03:00Z",
      staff: 1,
    })
    const untouched = await read(right.id)
    const result = await run()
    expect(result).toEqual({ ...NOTHING, booking_numbers: visits.map(({ number }) => number) })
    expect(await Promise.all(visits.map(({ id }) => read(id)))).toEqual([
      at("2030-06-03T03:00Z", "2030-06-03T04:00Z"),
      at("2030-06-03T04:00Z", "2030-06-03T05:00Z"),
      at("2030-06-03T05:00Z", "2030-06-03T06:00Z"),
    ])
    expect(await read(right.id)).toEqual(untouched)
    const times = { from_starts_at: "2030-06-03T02:00:00.000Z", to_starts_at: "2030-06-03T03:00:00.000Z" }
    const history = await query(
      `select "from", "to", by_type, event, details from booking_history where booking_id = ?`,
      [visits[0].id],
    )
    expect(history).toEqual([
      { from: "confirmed", to: "confirmed", by_type: "system", event: "zone_rules_changed", details: times },
    ])
    const told = `select name, payload from booking_event where booking_id = ?`
    expect(await query(told, [visits[0].id])).toEqual([
      { name: "booking.zone_rules_changed", payload: times },
    ])
    expect(await query(told, [right.id])).toEqual([])

    expect(await run()).toEqual(NOTHING)
    expect(await query(told, [visits[0].id])).toHaveLength(1)
    expect((await read(visits[0].id)).sequence).toBe(1)
  })

  it("move to earlier times as well", async () => {
    const late = (hour: number): StoredVisit => ({
      local_starts_at: `2030-06-03T${hour}:00`,
      starts_at: `2030-06-03T0${hour - 6}:00Z`,
    })
    const visits = [await store(late(10)), await store(late(11)), await store(late(12))]
    expect((await run()).booking_numbers).toEqual(visits.map(({ number }) => number))
    expect((await Promise.all(visits.map(({ id }) => read(id)))).map(({ claim }) => claim)).toEqual([
      "2030-06-03T03:00Z",
      "2030-06-03T04:00Z",
      "2030-06-03T05:00Z",
    ])
    expect(await run()).toEqual(NOTHING)
  })

  it("stay when they are over, ended, or in a zone that nobody knows", async () => {
    const visits = [
      await store(anHourEarly(10, { status: "cancelled" })),
      await store(anHourEarly(11, { status: "completed" })),
      await store({ local_starts_at: "2020-06-03T10:00", starts_at: "2020-06-03T02:00Z" }),
      await store(anHourEarly(13, { time_zone: "Mars/Olympus" })),
    ]
    const before = await Promise.all(visits.map(({ id }) => read(id)))
    expect(await run()).toEqual(NOTHING)
    expect(await Promise.all(visits.map(({ id }) => read(id)))).toEqual(before)
  })

  it("stay at either of two times, and begin when the gap ends that swallowed theirs", async () => {
    const berlin = (local_starts_at: string, starts_at: string): StoredVisit => ({
      local_starts_at,
      starts_at,
      time_zone: "Europe/Berlin",
    })
    const first = await store(berlin("2030-10-27T02:30", "2030-10-27T00:30Z"))
    const second = await store(berlin("2030-10-27T02:30", "2030-10-27T01:30Z"))
    const gone = await store(berlin("2030-03-31T02:30", "2030-03-31T01:30Z"))
    expect(await run()).toEqual({ ...NOTHING, booking_numbers: [gone.number] })
    expect((await read(first.id)).claim).toBe("2030-10-27T00:30Z")
    expect((await read(second.id)).claim).toBe("2030-10-27T01:30Z")
    expect(await read(gone.id)).toEqual(at("2030-03-31T01:00Z", "2030-03-31T02:00Z"))
    expect(await run()).toEqual(NOTHING)
  })

  it("are reported when their new time is taken, and both stay", async () => {
    const staffId = suite.open().city.bangkok.staff_ids[0]
    const early = await store(anHourEarly(10))
    const onTime = await store({ local_starts_at: "2030-06-03T10:00", starts_at: "2030-06-03T03:00Z" })
    const free = await store(anHourEarly(14))
    const result = await run()
    expect(result).toEqual({
      ...NOTHING,
      booking_numbers: [early.number, free.number],
      collisions: [{ booking_number: early.number, session_id: null, subject_id: staffId }],
    })
    const [moved, stayed, other] = [await read(early.id), await read(onTime.id), await read(free.id)]
    expect([moved.claim, moved.exclusive]).toEqual(["2030-06-03T03:00Z", false])
    expect([stayed.claim, stayed.exclusive, stayed.sequence]).toEqual(["2030-06-03T03:00Z", true, 0])
    expect([other.claim, other.exclusive]).toEqual(["2030-06-03T07:00Z", true])
    expect(await run()).toEqual(NOTHING)
  })

  it("keep one of them exclusive when two move onto each other", async () => {
    const gap = (minute: string, starts_at: string): StoredVisit => ({
      local_starts_at: `2030-03-31T02:${minute}`,
      starts_at,
      time_zone: "Europe/Berlin",
    })
    const first = await store(gap("00", "2030-03-31T02:00Z"))
    const second = await store(gap("30", "2030-03-31T03:30Z"))
    const { collisions } = await run()
    expect(collisions).toHaveLength(1)
    const [one, two] = [await read(first.id), await read(second.id)]
    expect([one.claim, two.claim]).toEqual(["2030-03-31T01:00Z", "2030-03-31T01:00Z"])
    expect([one.exclusive, two.exclusive].sort()).toEqual([false, true])
  })

  it("move with the session of their class", async () => {
    const { city } = suite.open()
    const staff_id = city.bangkok.staff_ids[1]
    const session = async (hour: number) => {
      const starts_at = new Date(`2030-06-04T0${hour - 8}:00Z`)
      const time = { starts_at, ends_at: new Date(starts_at.getTime() + 3_600_000) }
      const row = await scheduling().createClassSessions({
        ...time,
        service_id: city.bangkok.service.id,
        venue_id: city.bangkok.venue_id,
        staff_id,
        local_starts_at: `2030-06-04T${hour}:00`,
        time_zone: "Asia/Bangkok",
        capacity: 5,
      })
      const claim = { ...time, kind: "session" as const, source_id: row.id, subject_id: staff_id }
      await scheduling().insertClaims([{ ...claim, subject_type: "staff" }])
      return row.id
    }
    const sessions = [await session(10), await session(11)]
    const seat = (status: "confirmed" | "cancelled") =>
      store({
        local_starts_at: "2030-06-04T10:00",
        starts_at: "2030-06-04T02:00Z",
        session_id: sessions[0],
        status,
      })
    const seats = [await seat("confirmed"), await seat("confirmed"), await seat("cancelled")]
    const result = await run()
    expect({ ...result, session_ids: [...result.session_ids].sort() }).toEqual({
      ...NOTHING,
      booking_numbers: [seats[0].number, seats[1].number],
      session_ids: [...sessions].sort(),
    })
    const claims = await query<{ at: string; exclusive: boolean }>(
      `select to_char(lower(during) at time zone 'UTC', 'HH24:MI') as at, exclusive from claim
       where source_id = any(?) and live order by during`,
      [sessions],
    )
    expect(claims).toEqual([
      { at: "03:00", exclusive: true },
      { at: "04:00", exclusive: true },
    ])
    const none = { claim: null, exclusive: null }
    expect(await read(seats[0].id)).toEqual(at("2030-06-04T03:00Z", "2030-06-04T04:00Z", none))
    expect((await read(seats[2].id)).starts_at).toBe("2030-06-04T02:00Z")
    expect(await run()).toEqual(NOTHING)
  })

  it("are read to the end, batch by batch", async () => {
    const place = suite.open().city.bangkok
    await query(
      `insert into booking (id, number, status, vendor_id, venue_id, order_id, starts_at, ends_at, local_starts_at,
         time_zone, currency_code, total, raw_total, deposit_total, raw_deposit_total, policy)
       select 'bkg_many_' || n, 100000 + n, 'confirmed', ?, ?, 'order_1',
         timestamptz '2031-01-01T00:00Z' + n * interval '1 hour',
         timestamptz '2031-01-01T01:00Z' + n * interval '1 hour',
         to_char(timestamp '2031-01-01T08:00' + n * interval '1 hour', 'YYYY-MM-DD"T"HH24:MI'),
         'Asia/Bangkok', 'thb', 0, '{"value":"0"}', 0, '{"value":"0"}', '{}'
       from generate_series(1, 2500) n`,
      [place.vendor_id, place.venue_id],
    )
    const { booking_numbers } = await run()
    expect(booking_numbers).toEqual(Array.from({ length: 2500 }, (_, index) => 100_001 + index))
    expect(await run()).toEqual(NOTHING)
  })
}
