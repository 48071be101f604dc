import { seeded, tally } from "./pool"
import { moveOf, moving } from "./moves"
import { rounds } from "./stopwatch"
import { expectTruth, type VisitFact } from "./truth"
import { openVenue, type Course } from "./venue"
import { at, book, holding, visitOf } from "./wishes"

/** When visits begin, by their ids. */
const startsOf = (visits: readonly VisitFact[]) =>
  new Map(visits.map(({ id, segments }) => [id, new Date(segments[0].start * 60_000)]))

export function rescheduleRaces(course: Course): void {
  const { pool } = course

  it("a time goes to the booking that moves there or to who books it, in 50 rounds", async () => {
    const { massage } = await openVenue(course, {
      staff: 1,
      rooms: 1,
      services: { massage: { rooms: true } },
    })
    const random = seeded(15)
    const there = new Map<string, Date>()
    await rounds("moving against booking", 50, async (round) => {
      const wish = { offer: massage, staff_id: "stf_01" }
      const id = await book(pool, visitOf([wish], at(round, "10:00")))
      const move = await moveOf(pool, [massage], id, at(round, "12:00"))
      const [moved, held] = await pool.race<unknown>(
        [moving(move), holding(visitOf([wish], at(round, "12:00")))],
        { random, milliseconds: 10 },
      )
      expect(tally([moved, held])).toEqual({ won: 1, slot_unavailable: 1 })
      there.set(id, at(round, "result" in moved ? "12:00" : "10:00"))
    })
    const starts = startsOf(await expectTruth(pool))
    expect(new Map([...there.keys()].map((id) => [id, starts.get(id)]))).toEqual(there)
  })

  it("two bookings that want one another's time at once both keep their own, in 50 rounds", async () => {
    const { cut } = await openVenue(course, { staff: 1, services: { cut: {} } })
    const there = new Map<string, Date>()
    await rounds("swapping", 50, async (round) => {
      const times = ["10:00", "11:00"].map((time) => at(round, time))
      const ids: string[] = []
      for (const time of times) ids.push(await book(pool, visitOf([{ offer: cut }], time)))
      const moves = [await moveOf(pool, [cut], ids[0], times[1]), await moveOf(pool, [cut], ids[1], times[0])]
      expect(tally(await pool.race(moves.map(moving)))).toEqual({ slot_unavailable: 2 })
      ids.forEach((id, index) => there.set(id, times[index]))
    })
    expect(startsOf(await expectTruth(pool))).toEqual(there)
  })

  it("a booking moves into the time of one that moves on, or stays, in 50 rounds", async () => {
    const { cut } = await openVenue(course, { staff: 1, services: { cut: {} } })
    const random = seeded(16)
    const there = new Map<string, Date>()
    await rounds("moving up", 50, async (round) => {
      const first = await book(pool, visitOf([{ offer: cut }], at(round, "10:00")))
      const second = await book(pool, visitOf([{ offer: cut }], at(round, "11:00")))
      const moves = [
        await moveOf(pool, [cut], first, at(round, "11:00")),
        await moveOf(pool, [cut], second, at(round, "12:00")),
      ]
      const [up, on] = await pool.race(moves.map(moving), { random, milliseconds: 10 })
      expect(on).toEqual({ result: undefined })
      there.set(second, at(round, "12:00"))
      there.set(first, at(round, "result" in up ? "11:00" : "10:00"))
    })
    expect(startsOf(await expectTruth(pool))).toEqual(there)
  })

  it("bookings that move within the same crowded day never lose their time, in 20 rounds", async () => {
    const { massage } = await openVenue(course, {
      staff: 3,
      rooms: 2,
      services: { massage: { rooms: true } },
    })
    const random = seeded(17)
    const hours = ["09:00", "10:00", "11:00", "12:00"]
    await rounds("moving about", 20, async (round) => {
      const ids: string[] = []
      for (const time of hours) ids.push(await book(pool, visitOf([{ offer: massage }], at(round, time))))
      const moves = await Promise.all(
        [...ids, ...ids].map((id) =>
          moveOf(pool, [massage], id, at(round, `${9 + Math.floor(random() * 8)}:00`.padStart(5, "0"))),
        ),
      )
      const { won = 0, slot_unavailable = 0 } = tally(await pool.race(moves.map(moving)))
      expect(won + slot_unavailable).toBe(moves.length)
    })
    expect(await expectTruth(pool)).toHaveLength(80)
  })
}
