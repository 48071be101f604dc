import { tally } from "./pool"
import { rounds } from "./stopwatch"
import { expectTruth } from "./truth"
import { openVenue, type Course } from "./venue"
import { at, holding, visitOf } from "./wishes"

export function visitRaces(course: Course): void {
  const { pool } = course

  it("one of two visits that need the same staff and room in opposite order has them, in 100 rounds", async () => {
    // The buffers make both visits need both for the whole time, so that only one can be.
    const rules = { buffer_before_minutes: 60, buffer_after_minutes: 60 }
    const { cut, massage } = await openVenue(course, {
      staff: 2,
      rooms: 1,
      services: {
        cut: { staff: ["stf_01"], rules },
        massage: { staff: ["stf_02"], rooms: true, rules },
      },
    })
    await rounds("two visits in opposite order", 100, async (round) => {
      const there = [{ offer: cut, staff_id: "stf_01" }, { offer: massage }]
      const outcomes = await pool.race(
        [there, [...there].reverse()].map((wishes) => holding(visitOf(wishes, at(round, "10:00")))),
      )
      expect(tally(outcomes)).toEqual({ won: 1, slot_unavailable: 1 })
    })
    expect(await expectTruth(pool)).toHaveLength(100)
  })

  it("both visits in opposite order are held when there is enough for both, in 100 rounds", async () => {
    const { cut, massage } = await openVenue(course, {
      staff: 2,
      rooms: 2,
      services: { cut: { rooms: true }, massage: { rooms: true } },
    })
    await rounds("two visits that both fit", 100, async (round) => {
      const there = [{ offer: cut }, { offer: massage }]
      const outcomes = await pool.race(
        [there, [...there].reverse()].map((wishes) => holding(visitOf(wishes, at(round, "10:00")))),
      )
      expect(tally(outcomes)).toEqual({ won: 2 })
    })
    expect(await expectTruth(pool)).toHaveLength(200)
  })
}
