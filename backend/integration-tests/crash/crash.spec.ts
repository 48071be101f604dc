import { BEFORE_CONFIRMATION, CANCELLING, COMPLETING, GOING_BACK, HOLDING, RECONCILING } from "./cases"
import { passTime } from "./database"
import { violations } from "./invariants"
import { Killing, unanswered } from "./killing"
import { endServers, serversAlive } from "./server-process"
import { allStopped, letGo, stopAt } from "./stops"
import { Plaza } from "./world"

jest.setTimeout(240_000)

const BOUGHT = { bookings: ["confirmed"], orders: 1, captured: 1050, refunded: 0 }
const GONE = { bookings: ["expired"], orders: 0, captured: 0, refunded: 0 }
const twice = RECONCILING.map(({ first, second }) => ({ first, second, name: `${first}, ${second}` }))

let plaza: Plaza
let killing: Killing

/** Kills the server once it stands at every stop, and starts another. */
async function killAndRestart(): Promise<void> {
  await allStopped(killing.client)
  await plaza.crash()
  await plaza.restart()
}

beforeAll(async () => {
  plaza = await Plaza.start()
  killing = new Killing(plaza)
})

afterAll(async () => {
  endServers()
  await plaza?.database.drop()
  process.stdout.write(`${killing?.cutOff ?? 0} operations were cut off by kill -9\n`)
})

describe("killed, and the shopper tries again", () => {
  beforeAll(async () => {
    await Promise.all([
      ...COMPLETING.map((stop) => killing.completing(`again ${stop}`, stop)),
      ...GOING_BACK.map((stop) => killing.completing(`refused, again ${stop}`, stop, true)),
      ...HOLDING.map((stop) => killing.holding(`again ${stop}`, stop)),
      ...BEFORE_CONFIRMATION.map((stop) => killing.completing(`lost ${stop}`, stop)),
      killing.completing("cancelled before it was paid", "session_authorized"),
      ...twice.map(({ first, name }) => killing.completing(`twice ${name}`, first)),
    ])
    await killAndRestart()
  })

  it.each(COMPLETING)("at %s: one order, and the visit is booked", async (stop) => {
    const { cart, booking } = killing.basket(`again ${stop}`)
    const { status, data } = await plaza.buyer.complete(cart)
    expect([status, data.type]).toEqual([200, "order"])
    expect(await killing.outcome(`again ${stop}`)).toMatchObject({ bookings: ["confirmed"], orders: 1 })
    const again = await plaza.buyer.complete(cart)
    expect(again.data.order.id).toBe(data.order.id)
    const { data: mine } = await plaza.buyer.shopper.get(`/store/customers/me/bookings/${booking}`)
    expect(mine.booking).toMatchObject({ status: "confirmed", order_id: data.order.id })
  })

  it.each(GOING_BACK)("at %s, with another card: one order, and the visit is booked", async (stop) => {
    const { cart } = killing.basket(`refused, again ${stop}`)
    await killing.client.query(`delete from crash_refusal where cart_id = $1`, [cart])
    const { status, data } = await plaza.buyer.complete(cart)
    expect([status, data.type]).toEqual([200, "order"])
    expect(await killing.outcome(`refused, again ${stop}`)).toMatchObject({
      bookings: ["confirmed"],
      orders: 1,
    })
  })

  it.each(HOLDING)("at %s: the time is theirs, with one line", async (stop) => {
    const { cart, starts_at } = killing.basket(`again ${stop}`)
    const { status, data } = await plaza.buyer.hold(cart, starts_at)
    expect([status, data.cart?.items.length]).toEqual([200, 1])
    expect(await killing.outcome(`again ${stop}`)).toMatchObject({ bookings: ["released", "held"] })
  })
})

describe("what was ended while it was not whole", () => {
  const ended = { bookings: ["cancelled"], orders: 0, captured: 0, refunded: 0 }

  it("is never paid for: the visit is cancelled before the payment is asked for again", async () => {
    const { cart, booking } = killing.basket("cancelled before it was paid")
    expect((await plaza.buyer.cancel(booking)).status).toBe(200)
    for (const attempt of ["first", "second"]) {
      const { status, data } = await plaza.buyer.complete(cart)
      expect([attempt, status, data.code]).toEqual([attempt, 409, "cart_completed"])
    }
    expect(await killing.outcome("cancelled before it was paid")).toEqual(ended)
  })

  it("is given back: the platform cancels the order, its visit follows", async () => {
    const { buyer } = plaza
    const { cart, booking, starts_at } = killing.keep("cancelled by the platform", await buyer.fill())
    const { data } = await buyer.complete(cart)
    await killing.settledOutcome("cancelled by the platform")
    await buyer.cancelOrder(data.order.id)
    const again = await buyer.complete(cart)
    expect([again.status, again.data.code]).toEqual([409, "cart_completed"])
    expect(await killing.outcome("cancelled by the platform")).toEqual({
      ...ended,
      captured: 1050,
      refunded: 1050,
    })
    const { data: mine } = await buyer.shopper.get(`/store/customers/me/bookings/${booking}`)
    expect(mine.booking).toMatchObject({ status: "cancelled", payment_status: "refunded", refund_total: 800 })
    expect((await buyer.hold(await buyer.shopper.cart(), starts_at)).status).toBe(200)
  })
})

describe("while a cart is being completed", () => {
  it("another attempt waits and gets the same order", async () => {
    const { buyer } = plaza
    const { cart } = await buyer.fill()
    await stopAt(killing.client, "session_authorized", cart)
    const first = buyer.complete(cart)
    await allStopped(killing.client)
    const second = buyer.complete(cart)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await letGo(killing.client)
    const answers = await Promise.all([first, second])
    expect(answers.map(({ status, data }) => [status, data.type])).toEqual([
      [200, "order"],
      [200, "order"],
    ])
    expect(answers[1].data.order.id).toBe(answers[0].data.order.id)
  })

  it("a hold that runs out then is refused, not sold", async () => {
    const { buyer } = plaza
    const basket = killing.keep("runs out", await buyer.fill())
    await stopAt(killing.client, "order_written", basket.cart)
    const request = buyer.complete(basket.cart)
    await allStopped(killing.client)
    await killing.runOut("runs out")
    await plaza.sweep()
    await letGo(killing.client)
    const { status, data } = await request
    expect([status, data.code]).toEqual([409, "hold_expired"])
    expect(await killing.outcome("runs out")).toEqual(GONE)
  })
})

describe("killed", () => {
  beforeAll(async () => {
    const { buyer } = plaza
    await Promise.all([
      ...COMPLETING.map((stop) => killing.completing(`left ${stop}`, stop)),
      ...GOING_BACK.map((stop) => killing.completing(`refused, left ${stop}`, stop, true)),
      ...HOLDING.map((stop) => killing.holding(`left ${stop}`, stop)),
      ...CANCELLING.map((stop) => killing.cancelling(`left ${stop}`, stop)),
      ...twice.map(({ name, second }) => {
        const basket = killing.basket(`twice ${name}`)
        return killing.stop(second, basket, () => buyer.complete(basket.cart))
      }),
      killing.removing("left line_removed"),
      killing.removing("again line_removed"),
      killing.callingDesk("left desk"),
    ])
    await killing.sweeping("swept line_removed")
    await killAndRestart()
  })

  describe("again while putting a first kill right", () => {
    it.each(twice)("at $name: one order, and the visit is booked", async ({ name }) => {
      const { status, data } = await plaza.buyer.complete(killing.basket(`twice ${name}`).cart)
      expect([status, data.type]).toEqual([200, "order"])
      expect(await killing.outcome(`twice ${name}`)).toMatchObject({ bookings: ["confirmed"], orders: 1 })
    })
  })

  it("while a visit was being removed: it can be removed again", async () => {
    const { status, data } = await plaza.buyer.remove(killing.basket("again line_removed"))
    expect([status, data.cart.items]).toEqual([200, []])
  })

  describe("and nobody comes back", () => {
    beforeAll(async () => {
      const lost = BEFORE_CONFIRMATION.map((stop) => `lost ${stop}`)
      await killing.runOut(...lost)
      await plaza.sweep()
      for (const name of lost) {
        const { starts_at } = killing.basket(name)
        const other = killing.keep(`taker of ${name}`, await plaza.buyer.fill(starts_at))
        await plaza.buyer.complete(other.cart)
      }
      await passTime(killing.client, 6)
      await plaza.runJobs()
    })

    it.each(COMPLETING.slice(1))("at %s: the order is finished and paid", async (stop) => {
      await expect(killing.settledOutcome(`left ${stop}`)).resolves.toEqual(BOUGHT)
    })

    it.each(BEFORE_CONFIRMATION)("at %s, its time taken by someone else: it is gone", async (stop) => {
      expect(await killing.outcome(`lost ${stop}`)).toEqual(GONE)
      await expect(killing.settledOutcome(`taker of lost ${stop}`)).resolves.toEqual(BOUGHT)
    })

    it.each(GOING_BACK)("at %s, the payment still refused: no order is left", async (stop) => {
      expect(await killing.outcome(`refused, left ${stop}`)).toMatchObject({ orders: 0, captured: 0 })
    })

    it("cancelling, before anything was written: the visit stands", async () => {
      expect(await killing.outcome("left booking_cancelled")).toEqual(BOUGHT)
    })

    it.each(CANCELLING.slice(1))("cancelling, at %s: the visit's money went back once", async (stop) => {
      expect(await killing.outcome(`left ${stop}`)).toEqual({
        ...BOUGHT,
        bookings: ["cancelled"],
        refunded: 800,
      })
    })

    it("at the desk: no order without its visit", async () => {
      const { rows } = await killing.client.query(
        `select b.status, b.order_id, count(o.id)::int as orders from booking b
         left join order_line_item l on l.metadata ->> 'booking_id' = b.id
         left join order_item i on i.item_id = l.id
         left join "order" o on o.id = i.order_id
         where b.notes = 'left desk' group by 1, 2`,
      )
      expect(rows).toEqual([{ status: "released", order_id: null, orders: 0 }])
    })

    it("what was never bought is free once its hold has run out", async () => {
      await passTime(killing.client, 11)
      await plaza.runJobs()
      const names = [
        "left order_written",
        ...GOING_BACK.map((stop) => `refused, left ${stop}`),
        ...HOLDING.map((stop) => `left ${stop}`),
        "left line_removed",
        "swept line_removed",
      ]
      for (const name of names) {
        const { starts_at } = killing.basket(name)
        const { status } = await plaza.buyer.hold(await plaza.buyer.shopper.cart(), starts_at)
        expect([name, status]).toEqual([name, 200])
      }
    })

    it("and every rule holds over the whole database", async () => {
      expect(await violations(killing.client)).toEqual({})
    })
  })
})

it("leaves no server behind", async () => {
  await plaza.crash()
  expect(serversAlive()).toBe(0)
})
