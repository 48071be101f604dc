import { reclaimHolds } from "../../../../src/modules/scheduling/bookings/reclaim"
import type { Offer } from "../../../../src/modules/scheduling/offer/offer"
import { resultsOf, seeded, tally } from "./pool"
import { rounds } from "./stopwatch"
import { openVenue, type Course } from "./venue"
import { at, completing, holdInCart, holding, runOut, visitOf } from "./wishes"

const SEATS = 10
const BUYERS = 60

/** Places of a session that are held or sold. */
const TAKEN = `
  select coalesce(sum(b.party_size), 0)::int as taken from booking b join class_session s on s.id = b.session_id
  where s.starts_at = ?::timestamptz and (b.status = 'confirmed' or b.status = 'held' and b.hold_expires_at > now())`

export function classRaces(course: Course): void {
  const { pool, service } = course

  async function openClass(sessions: number, capacity: number): Promise<Offer> {
    const { yoga } = await openVenue(course, {
      staff: 1,
      services: { yoga: { rules: { kind: "class", capacity } } },
    })
    const starts = Array.from({ length: sessions }, (_, round) => at(round, "18:00"))
    await service.addSessions({ offer: yoga, starts, staff_id: "stf_01", is_series: true })
    return yoga
  }

  const party = (offer: Offer, round: number, party_size = 1) =>
    visitOf([{ offer }], at(round, "18:00"), { party_size })

  async function takenOf(round: number): Promise<number> {
    const [{ taken }] = await pool.execute<{ taken: number }>(TAKEN, [at(round, "18:00").toISOString()])
    return taken
  }

  it("ten of sixty buyers have the ten places of a class", async () => {
    const yoga = await openClass(5, SEATS)
    await rounds("sixty buy ten places", 5, async (round) => {
      const outcomes = await pool.race(Array.from({ length: BUYERS }, () => holding(party(yoga, round))))
      expect(tally(outcomes)).toEqual({ won: SEATS, slot_unavailable: BUYERS - SEATS })
      expect(await takenOf(round)).toBe(SEATS)
    })
  })

  it("parties of one to three never have more than the ten places, and leave none that one of them wanted", async () => {
    const yoga = await openClass(10, SEATS)
    const random = seeded(10)
    await rounds("sixty parties buy ten places", 10, async (round) => {
      const sizes = Array.from({ length: BUYERS }, () => 1 + Math.floor(random() * 3))
      const outcomes = await pool.race(sizes.map((size) => holding(party(yoga, round, size))))
      const sold = sizes
        .filter((_, index) => "result" in outcomes[index])
        .reduce((sum, size) => sum + size, 0)
      expect(tally(outcomes)).toEqual({
        won: resultsOf(outcomes).length,
        slot_unavailable: BUYERS - resultsOf(outcomes).length,
      })
      expect(await takenOf(round)).toBe(sold)
      const smallest = Math.min(...sizes.filter((_, index) => "code" in outcomes[index]))
      expect(sold).toBeLessThanOrEqual(SEATS)
      expect(SEATS - sold).toBeLessThan(smallest)
    })
  })

  it("the last place goes to one of: who pays for a hold that ran out, and who wants it now, in 50 rounds", async () => {
    const yoga = await openClass(50, 1)
    const random = seeded(11)
    const winners = { confirmed: 0, held: 0 }
    await rounds("paying against a hold for the last place", 50, async (round) => {
      const cart = await holdInCart(pool, `cart_${round}`, party(yoga, round))
      await runOut(pool, [cart.booking_id], -1)
      const [paid, wanted] = await pool.race<unknown>([completing(cart), holding(party(yoga, round))], {
        random,
        milliseconds: 5,
      })
      expect([paid, wanted].filter((outcome) => "result" in outcome)).toHaveLength(1)
      expect("code" in paid ? paid : wanted).toEqual({
        code: "code" in paid ? "hold_expired" : "slot_unavailable",
      })
      winners["result" in paid ? "confirmed" : "held"]++
      expect(await takenOf(round)).toBe(1)
    })
    expect(winners.confirmed + winners.held).toBe(50)
  })

  it("the last place goes to one of: whose payment came late, and who wants it now, in 50 rounds", async () => {
    const yoga = await openClass(50, 1)
    await rounds("reclaiming against a hold for the last place", 50, async (round) => {
      const cart = await holdInCart(pool, `cart_${round}`, party(yoga, round))
      await runOut(pool, [cart.booking_id], -1)
      const [late, wanted] = await pool.race<unknown>([
        (execute) => reclaimHolds(execute, { ...cart, minutes: 10 }),
        holding(party(yoga, round)),
      ])
      expect([late, wanted].filter((outcome) => "result" in outcome)).toHaveLength(1)
      expect("code" in late ? late : wanted).toEqual({
        code: "code" in late ? "hold_expired" : "slot_unavailable",
      })
      expect(await takenOf(round)).toBe(1)
    })
  })
}
