import { placeHold } from "../../../../src/modules/scheduling/bookings/place-hold"
import { resultsOf, tally } from "./pool"
import { moveOf, moving } from "./moves"
import { rounds } from "./stopwatch"
import { expectTruth } from "./truth"
import { openVenue, type Course } from "./venue"
import { addLines, at, book, completing, holdInCart, holding, visitOf } from "./wishes"

const HOURS = Array.from({ length: 20 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`)

export function limitRaces(course: Course): void {
  const { pool } = course

  it("a staff member who takes three visits a day is held for three of twenty times, in 10 rounds", async () => {
    const { cut } = await openVenue(course, {
      staff: 2,
      services: { cut: { rules: { daily_limit_per_staff: 3 } } },
    })
    await rounds("twenty times of a limited day", 10, async (round) => {
      const outcomes = await pool.race(
        HOURS.map((time) => holding(visitOf([{ offer: cut, staff_id: "stf_01" }], at(round, time)))),
      )
      expect(tally(outcomes)).toEqual({ won: 3, slot_unavailable: 17 })
    })
    expect(await expectTruth(pool)).toHaveLength(30)
  })

  it("bookings of other days move onto a limited day only as far as there is room, in 10 rounds", async () => {
    const { cut } = await openVenue(course, {
      staff: 1,
      services: { cut: { rules: { daily_limit_per_staff: 2 } } },
    })
    await rounds("moving onto a limited day", 10, async (round) => {
      const day = 7 * round
      const moves = await Promise.all(
        [1, 2, 3, 4, 5].map(async (other) => {
          const id = await book(pool, visitOf([{ offer: cut }], at(day + other, "10:00")))
          return moveOf(pool, [cut], id, at(day, HOURS[other]))
        }),
      )
      expect(tally(await pool.race(moves.map(moving)))).toEqual({ won: 2, slot_unavailable: 3 })
    })
    expect(await expectTruth(pool)).toHaveLength(50)
  })

  it("a visit that goes on after midnight counts on the day after, in 20 rounds", async () => {
    const { cut, massage } = await openVenue(course, {
      staff: 1,
      services: { massage: {}, cut: { rules: { daily_limit_per_staff: 1 } } },
    })
    await rounds("a limit over midnight", 20, async (round) => {
      const day = 2 * round
      const outcomes = await pool.race([
        holding(visitOf([{ offer: massage }, { offer: cut }], at(day, "23:30"))),
        holding(visitOf([{ offer: cut }], at(day + 1, "10:00"))),
      ])
      expect(tally(outcomes)).toEqual({ won: 1, slot_unavailable: 1 })
    })
  })

  it.each([
    ["known from the start", "cus_known"],
    ["known only at the end", null],
  ])("a customer %s who may have one visit to come pays for one of two carts", async (_, customer_id) => {
    const { cut } = await openVenue(course, {
      staff: 1,
      services: { cut: { rules: { active_limit_per_customer: 1 } } },
    })
    await rounds("two carts of one customer", 20, async (round) => {
      const buyer = `${customer_id ?? "cus_late"}_${round}`
      const ids = [`cart_a_${round}`, `cart_b_${round}`]
      const request = (hour: number) =>
        visitOf([{ offer: cut }], at(round, HOURS[hour]), { customer_id: customer_id && buyer })
      const carts = await holdBoth(ids.map((cart_id, index) => ({ ...request(9 + index), cart_id })))
      const outcomes = await pool.race(carts.map((cart) => completing(cart, buyer)))
      expect(tally(outcomes)).toEqual({ won: 1, limit_reached: 1 })
    })
    const visits = await expectTruth(pool)
    expect(visits.filter(({ status }) => status === "confirmed")).toHaveLength(20)
  })

  it("a customer who may have one visit to come has none of two in one cart", async () => {
    const rules = { active_limit_per_customer: 1 }
    const { cut } = await openVenue(course, { staff: 1, services: { cut: { rules } } })
    const first = await holdInCart(pool, "cart_two", visitOf([{ offer: cut }], at(0, "10:00")))
    const second = await holdInCart(pool, "cart_two", visitOf([{ offer: cut }], at(0, "12:00")))
    const line_item_ids = [...first.line_item_ids, ...second.line_item_ids]
    const outcomes = await pool.race([completing({ cart_id: "cart_two", line_item_ids }, "cus_two")])
    expect(outcomes).toEqual([{ code: "limit_reached" }])
  })

  /** Holds made at the same moment, neither of which could see the other. */
  async function holdBoth(requests: readonly Parameters<typeof placeHold>[1][]) {
    let placed = 0
    const outcomes = await pool.race(
      requests.map((request) => async (execute) => {
        const hold = await placeHold(execute, request)
        const line_item_ids = await addLines(execute, hold)
        placed++
        while (placed < requests.length) await new Promise((resolve) => setImmediate(resolve))
        return { booking_id: hold.booking_id, cart_id: request.cart_id ?? "", line_item_ids }
      }),
    )
    expect(tally(outcomes)).toEqual({ won: requests.length })
    return resultsOf(outcomes)
  }
}
