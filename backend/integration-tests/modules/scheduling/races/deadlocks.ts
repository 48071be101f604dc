import { tally } from "./pool"
import { moveOf } from "./moves"
import { expectTruth } from "./truth"
import { openVenue, type Course } from "./venue"
import { at, book, holdInCart, visitOf } from "./wishes"
import { SYSTEM } from "../../../../src/modules/scheduling/bookings/actor"

/** `alarms` is what the module's logger was told as errors. */
export function deadlockRaces(course: Course, alarms: string[]): void {
  const { pool, service } = course
  beforeEach(() => alarms.splice(0))

  it("a confirmation that ends in a deadlock is run anew, with an alarm", async () => {
    const { cut } = await openVenue(course, { staff: 1, services: { cut: {} } })
    const first = await holdInCart(pool, "cart_two", visitOf([{ offer: cut }], at(0, "10:00")))
    const second = await holdInCart(pool, "cart_two", visitOf([{ offer: cut }], at(0, "12:00")))
    const ids = [first.booking_id, second.booking_id].sort()
    const LOCK = `select id from booking where id = ? for update`

    // Someone locks the same rows the wrong way round and is so patient that it is not the one who gives way.
    const other = await pool.knex.transaction()
    await other.raw(`set local deadlock_timeout = '60s'`)
    await other.raw(LOCK, [ids[1]])
    const confirming = service.confirmHeld({
      of: { cart_id: "cart_two", line_item_ids: [...first.line_item_ids, ...second.line_item_ids] },
      order_id: "order_two",
      customer_id: null,
      by: SYSTEM,
    })
    await someoneWaits()
    await other.raw(LOCK, [ids[0]])
    await other.commit()

    expect(await confirming).toEqual(ids)
    expect(alarms).toEqual(["ALARM: deadlock in confirmHeld of the scheduling module, attempt 1 of 3"])
    expect((await expectTruth(pool)).map(({ status }) => status)).toEqual(["confirmed", "confirmed"])
  })

  it("the desk swaps two visits at once without losing either time, whoever gives way", async () => {
    const { cut } = await openVenue(course, { staff: 1, services: { cut: {} } })
    for (const round of [0, 1]) {
      const times = ["10:00", "11:00"].map((time) => at(round, time))
      const ids: string[] = []
      for (const time of times) ids.push(await book(pool, visitOf([{ offer: cut }], time)))
      const desk = { override_rules: true }
      const moves = [
        await moveOf(pool, [cut], ids[0], times[1], desk),
        await moveOf(pool, [cut], ids[1], times[0], desk),
      ]
      // The methods of the service bring their own transactions.
      const outcomes = await pool.race(moves.map((move) => () => service.rescheduleBooking(move)))
      expect(tally(outcomes)).toEqual({ slot_unavailable: 2 })
      const visits = await expectTruth(pool)
      const starts = new Map(visits.map(({ id, segments }) => [id, new Date(segments[0].start * 60_000)]))
      expect(ids.map((id) => starts.get(id))).toEqual(times)
    }
  })

  async function someoneWaits(): Promise<void> {
    for (;;) {
      const [{ waiting }] = await pool.execute<{ waiting: boolean }>(
        `select exists (select 1 from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock') as waiting`,
      )
      if (waiting) return
    }
  }
}
