import { reclaimHolds } from "../../../../src/modules/scheduling/bookings/reclaim"
import { sweepHolds } from "../../../../src/modules/scheduling/bookings/sweep-holds"
import { seeded, type Outcome } from "./pool"
import { rounds } from "./stopwatch"
import { expectTruth } from "./truth"
import { openVenue, type Course } from "./venue"
import { at, completing, holdInCart, holding, runOut, visitOf } from "./wishes"

const ROUNDS = 100

/** Holds whose claims run out before or after them: for that moment a time would look free and be taken. */
const ENDS_APART = `
  select b.id from booking b join claim c on c.booking_id = b.id
  where b.status = 'held' and c.live and c.expires_at is distinct from b.hold_expires_at`

const won = (outcome: Outcome<unknown>) => "result" in outcome

export function expiryRaces(course: Course): void {
  const { pool } = course

  /** Expects that one of both has the time and the other one heard why not; answers whether the first has it. */
  function expectOne(first: Outcome<unknown>, second: Outcome<unknown>): boolean {
    expect([first, second].filter(won)).toHaveLength(1)
    expect(won(first) ? second : first).toEqual({ code: won(first) ? "slot_unavailable" : "hold_expired" })
    return won(first)
  }

  it.each([
    ["ran out before", () => -1],
    ["runs out in the middle", (random: () => number) => Math.floor(random() * 12)],
  ])("a hold that %s belongs to who pays for it or to who wants it, in 100 rounds", async (name, ends) => {
    const { cut } = await openVenue(course, { staff: 1, services: { cut: {} } })
    const random = seeded(12)
    let paid = 0
    await rounds(`paying for a hold that ${name}`, ROUNDS, async (round) => {
      const wanted = visitOf([{ offer: cut, staff_id: "stf_01" }], at(round, "10:00"))
      const cart = await holdInCart(pool, `cart_${round}`, wanted)
      await runOut(pool, [cart.booking_id], ends(random))
      const [payer, shopper] = await pool.race<unknown>([completing(cart), holding(wanted)], {
        random,
        milliseconds: 10,
      })
      if (expectOne(payer, shopper)) paid++
    })
    process.stdout.write(`  ${paid} of ${ROUNDS} were paid in time\n`)
    const visits = await expectTruth(pool)
    expect(visits.filter(({ status }) => status === "confirmed")).toHaveLength(paid)
    expect(visits.filter(({ status }) => status === "held")).toHaveLength(ROUNDS - paid)
  })

  it("a hold that ran out is paid or swept, and what is swept can be had, in 100 rounds", async () => {
    const { cut } = await openVenue(course, { staff: 1, services: { cut: {} } })
    const random = seeded(13)
    await rounds("paying against the sweep and a shopper", ROUNDS, async (round) => {
      const wanted = visitOf([{ offer: cut, staff_id: "stf_01" }], at(round, "10:00"))
      const cart = await holdInCart(pool, `cart_${round}`, wanted)
      await runOut(pool, [cart.booking_id], -1)
      const [payer, shopper, sweeper] = await pool.race<unknown>(
        [completing(cart), holding(wanted), (execute) => sweepHolds(execute, 100)],
        { random, milliseconds: 4 },
      )
      expect(won(sweeper)).toBe(true)
      expectOne(payer, shopper)
    })
    await expectTruth(pool)
  })

  it.each(["that the sweep has ended", "that ran out unseen"])(
    "a hold %s comes back to whose payment came late, or belongs to who wants it, in 50 rounds",
    async (which) => {
      const { massage } = await openVenue(course, {
        staff: 1,
        rooms: 1,
        services: { massage: { rooms: true } },
      })
      const random = seeded(14)
      let reclaimed = 0
      await rounds(`reclaiming a hold ${which}`, 50, async (round) => {
        const wanted = visitOf([{ offer: massage, staff_id: "stf_01" }], at(round, "10:00"))
        const cart = await holdInCart(pool, `cart_${round}`, wanted)
        await runOut(pool, [cart.booking_id], -1)
        if (which === "that the sweep has ended")
          await pool.transaction((execute) => sweepHolds(execute, 100))
        const [payer, shopper] = await pool.race<unknown>(
          [(execute) => reclaimHolds(execute, { ...cart, minutes: 10 }), holding(wanted)],
          { random, milliseconds: 10 },
        )
        if (expectOne(payer, shopper)) reclaimed++
      })
      process.stdout.write(`  ${reclaimed} of 50 were reclaimed\n`)
      expect((await expectTruth(pool)).filter(({ status }) => status === "held")).toHaveLength(50)
      expect(await pool.execute(ENDS_APART)).toEqual([])
    },
  )

  it("payments that come late for different times of one staff member all have theirs, in 50 rounds", async () => {
    const { cut } = await openVenue(course, { staff: 1, services: { cut: {} } })
    await rounds("reclaiming beside one another", 50, async (round) => {
      const carts = await Promise.all(
        ["09:00", "10:00", "11:00", "12:00"].map((time) =>
          holdInCart(pool, `cart_${round}_${time}`, visitOf([{ offer: cut }], at(round, time))),
        ),
      )
      await runOut(
        pool,
        carts.map(({ booking_id }) => booking_id),
        -1,
      )
      const outcomes = await pool.race(
        carts.map((cart) => (execute) => reclaimHolds(execute, { ...cart, minutes: 10 })),
      )
      expect(outcomes).toEqual(carts.map(({ booking_id }) => ({ result: [booking_id] })))
    })
    expect((await expectTruth(pool)).filter(({ status }) => status === "held")).toHaveLength(200)
  })
}
