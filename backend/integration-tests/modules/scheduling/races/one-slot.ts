import { generateEntityId } from "@medusajs/framework/utils"
import { conflict } from "../../../../src/modules/scheduling/conflict"
import { insertClaims } from "../../../../src/modules/scheduling/occupancy/insert-claims"
import { tally, type Work } from "./pool"
import { rounds } from "./stopwatch"
import { countRows, expectNoOverlaps, expectTruth } from "./truth"
import { openVenue, staffIds, type Course } from "./venue"
import { at, holding, visitOf } from "./wishes"

const SHOPPERS = 50

/** A booking's row and the claim that decides whether it stays: the end of a hold alone. */
const claiming =
  (starts_at: Date, ends_at: Date): Work<void> =>
  async (execute) => {
    const booking_id = generateEntityId("", "bkg")
    const expires_at = new Date(Date.now() + 600_000)
    await execute(
      `insert into booking (id, vendor_id, venue_id, starts_at, ends_at, local_starts_at, time_zone, currency_code, total,
         raw_total, deposit_total, raw_deposit_total, policy, hold_expires_at)
       values (?, 'vend_race', 'ven_race', ?, ?, '', 'UTC', 'eur', 50, '{}', 50, '{}', '{}', ?)`,
      [booking_id, starts_at.toISOString(), ends_at.toISOString(), expires_at.toISOString()],
    )
    const subject = { subject_id: "stf_01", subject_type: "staff" as const }
    const claim = { ...subject, starts_at, ends_at, kind: "hold" as const, booking_id, expires_at }
    const won = await insertClaims(execute, [claim])
    if (won.length === 0) throw conflict("slot_unavailable", "This time has just been taken")
  }

export function oneSlotRaces(course: Course): void {
  const { pool } = course
  const crowd = <Result>(work: Work<Result>) => Array.from({ length: SHOPPERS }, () => work)

  it("one of fifty claims a slot, in 300 rounds of the claim step with its booking", async () => {
    await rounds("fifty claim one slot", 300, async (round) => {
      const outcomes = await pool.race(crowd(claiming(at(round, "10:00"), at(round, "11:00"))))
      expect(tally(outcomes)).toEqual({ won: 1, slot_unavailable: SHOPPERS - 1 })
    })
    await expectNoOverlaps(pool)
    const counts = { bookings: 300, segments: 0, claims: 300, history: 0, events: 0 }
    expect(await countRows(pool)).toEqual(counts)
  })

  it("one of fifty holds a slot, in 20 rounds of the whole hold", async () => {
    const { cut } = await openVenue(course, { staff: 3, services: { cut: {} } })
    await rounds("fifty hold one slot", 20, async (round) => {
      const wanted = visitOf([{ offer: cut, staff_id: "stf_02" }], at(round, "10:00"))
      const outcomes = await pool.race(crowd(holding(wanted)))
      expect(tally(outcomes)).toEqual({ won: 1, slot_unavailable: SHOPPERS - 1 })
    })
    expect(await expectTruth(pool)).toHaveLength(20)
    expect(await countRows(pool)).toEqual({ bookings: 20, segments: 20, claims: 20, history: 20, events: 0 })
  })

  it("each of twenty staff is found by the thirty who take anyone", async () => {
    const { cut } = await openVenue(course, { staff: 20, services: { cut: {} } })
    await rounds("thirty hold anyone of twenty", 1, async (round) => {
      const wanted = holding(visitOf([{ offer: cut }], at(round, "10:00")))
      const outcomes = await pool.race(Array.from({ length: 30 }, () => wanted))
      expect(tally(outcomes)).toEqual({ won: 20, slot_unavailable: 10 })
    })
    expect(await expectTruth(pool)).toHaveLength(20)
  })

  it("five rooms go to five of those who take anyone and those who want someone", async () => {
    const { massage } = await openVenue(course, {
      staff: 20,
      rooms: 5,
      services: { massage: { rooms: true } },
    })
    await rounds("forty hold five rooms", 5, async (round) => {
      const wishes = staffIds(20).flatMap((staff_id) => [{ staff_id }, { staff_id: null }])
      const outcomes = await pool.race(
        wishes.map(({ staff_id }) => holding(visitOf([{ offer: massage, staff_id }], at(round, "10:00")))),
      )
      expect(tally(outcomes)).toEqual({ won: 5, slot_unavailable: 35 })
    })
    expect(await expectTruth(pool)).toHaveLength(25)
  })
}
