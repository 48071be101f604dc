import type { Basket } from "./buyer"
import { outcomeOf, type CartOutcome } from "./invariants"
import { stopAt, type Stop } from "./stops"
import type { Plaza } from "./world"

/** A request that its server does not live to answer. */
export const unanswered = (request: Promise<unknown>): void => void request.catch(() => undefined)

/** What each cart of the suite is there for, by a name of its own, and how it comes to be cut off. */
export class Killing {
  private readonly baskets = new Map<string, Basket>()
  /** How many things were under way when their server was killed. */
  cutOff = 0

  constructor(readonly plaza: Plaza) {}

  get client() {
    return this.plaza.database.client
  }

  basket(name: string): Basket {
    const found = this.baskets.get(name)
    if (!found) throw new Error(`Nobody filled a basket for "${name}"`)
    return found
  }

  outcome(name: string): Promise<CartOutcome> {
    return outcomeOf(this.client, this.basket(name).cart)
  }

  keep(name: string, basket: Basket): Basket {
    this.baskets.set(name, basket)
    return basket
  }

  /** Has what `begin` asks of the server stop at a statement for this basket. */
  async stop(stop: Stop, basket: Basket, begin: () => Promise<unknown>): Promise<void> {
    await stopAt(this.client, stop, basket.cart)
    unanswered(begin())
    this.cutOff += 1
  }

  /** Fills a basket and cuts its completion off; with `refused`, its payment is refused before. */
  async completing(name: string, stop: Stop, refused = false): Promise<void> {
    const { buyer } = this.plaza
    const basket = this.keep(name, await buyer.fill())
    if (refused) await this.client.query(`insert into crash_refusal values ($1)`, [basket.cart])
    await this.stop(stop, basket, () => buyer.complete(basket.cart))
  }

  /** Cuts the holding of a visit off. */
  async holding(name: string, stop: Stop): Promise<void> {
    const { buyer } = this.plaza
    const basket = this.keep(name, await buyer.choose())
    await this.stop(stop, basket, () => buyer.hold(basket.cart, basket.starts_at))
  }

  /** Buys a visit and cuts its cancellation off. */
  async cancelling(name: string, stop: Stop): Promise<void> {
    const { buyer } = this.plaza
    const basket = this.keep(name, await buyer.fill())
    await buyer.complete(basket.cart)
    await this.captured(basket.cart)
    await this.stop(stop, basket, () => buyer.cancel(basket.booking))
  }

  /** Takes a visit out of a cart and cuts that off between its time and its line. */
  async removing(name: string): Promise<void> {
    const { buyer } = this.plaza
    const basket = this.keep(name, await buyer.reserve())
    await this.stop("line_removed", basket, () => buyer.remove(basket))
  }

  /** Books at the desk and cuts that off between the order and its visit. */
  async callingDesk(name: string): Promise<void> {
    const { buyer } = this.plaza
    const { starts_at } = await buyer.choose()
    const basket = this.keep(name, { cart: name, booking: "", starts_at })
    await this.stop("booking_confirmed", basket, () => buyer.callDesk(name, starts_at))
  }

  /** Cuts the sweep off between a hold that ran out and its line. */
  async sweeping(name: string): Promise<void> {
    const basket = this.keep(name, await this.plaza.buyer.reserve())
    await this.runOut(name)
    await this.stop("line_removed", basket, () => this.plaza.sweep())
  }

  /** The outcome once the money that is taken a moment later is there. */
  async settledOutcome(name: string): Promise<CartOutcome> {
    await this.captured(this.basket(name).cart)
    return this.outcome(name)
  }

  /** Makes the holds of these baskets run out now. */
  async runOut(...names: string[]): Promise<void> {
    const bookings = names.map((name) => this.basket(name).booking)
    await this.client.query(
      `with due as (update booking set hold_expires_at = now() - interval '1 second'
         where id = any($1) and status = 'held' returning id, hold_expires_at)
       update claim set expires_at = due.hold_expires_at from due where booking_id = due.id and live`,
      [bookings],
    )
  }

  /** Money is taken a moment after a completion is answered. */
  private async captured(cart: string): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt++) {
      if ((await outcomeOf(this.client, cart)).captured > 0) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`The money of cart ${cart} was never taken`)
  }
}
