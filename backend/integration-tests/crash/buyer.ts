import type { AxiosInstance, AxiosResponse } from "axios"
import type { City } from "../fixtures/city"
import { Shopper } from "../http/bookings/shopper"

/** What is in the database that all servers of the suite share. */
export interface World {
  city: City
  /** Variants of products with stock of their own. */
  products: string[]
}

/** A cart with a visit held for it, of the early worker of the Bangkok venue. */
export interface Basket {
  cart: string
  booking: string
  starts_at: string
}

const DAY_MS = 86_400_000
const FIRST_DAY = 3
const VISITS_A_DAY = 7
let taken = 0
let filled = 0

/** A start that no other case uses: whole hours from 09:00 in Bangkok, which knows no summer time, day by day. */
function nextStart(): string {
  const visit = taken++
  const day = new Date(Date.now() + (FIRST_DAY + Math.floor(visit / VISITS_A_DAY)) * DAY_MS)
  const hour = String(9 + (visit % VISITS_A_DAY)).padStart(2, "0")
  return new Date(`${day.toISOString().slice(0, 10)}T${hour}:00:00+07:00`).toISOString()
}

function answered({ status, data, config }: AxiosResponse) {
  if (status !== 200) throw new Error(`${config.url} answered ${status}: ${JSON.stringify(data)}`)
  return data
}

/** Someone who buys visits with a product beside them. */
export class Buyer {
  readonly shopper: Shopper

  constructor(
    private readonly api: AxiosInstance,
    private readonly world: World,
  ) {
    this.shopper = new Shopper(api, world.city, world.city.customer.headers)
  }

  hold(cart: string, starts_at: string) {
    const { bangkok } = this.world.city
    return this.shopper.hold(cart, bangkok, starts_at, { staff_id: bangkok.staff_ids[0] })
  }

  /** Takes a new cart and chooses a time, without holding it yet. */
  async choose(starts_at = nextStart()): Promise<Basket> {
    return { cart: await this.shopper.cart(), booking: "", starts_at }
  }

  /** Holds a visit in a new cart. */
  async reserve(starts_at?: string): Promise<Basket> {
    const basket = await this.choose(starts_at)
    const { booking } = answered(await this.hold(basket.cart, basket.starts_at))
    return { ...basket, booking: booking.id }
  }

  /** Holds a visit, adds a product and prepares the payment; the cart can then be completed. */
  async fill(starts_at?: string): Promise<Basket> {
    const basket = await this.reserve(starts_at)
    const { shopper } = this
    const cart = `/store/carts/${basket.cart}`
    const variant_id = this.world.products[filled++]
    answered(await shopper.post(`${cart}/line-items`, { variant_id, quantity: 1 }))
    // Its order keeps this, so that a stop knows whose row it is before the order is linked to its cart.
    answered(await shopper.post(cart, { metadata: { cart: basket.cart } }))
    const { payment_collection } = answered(
      await shopper.post("/store/payment-collections", { cart_id: basket.cart }),
    )
    const sessions = `/store/payment-collections/${payment_collection.id}/payment-sessions`
    answered(await shopper.post(sessions, { provider_id: "pp_system_default" }))
    return basket
  }

  complete(cart: string) {
    return this.shopper.complete(cart)
  }

  /** Takes a visit out of the cart. */
  remove({ cart, booking }: Basket) {
    return this.shopper.delete(`/store/carts/${cart}/bookings/${booking}`)
  }

  /** Books by phone through the venue's desk; `notes` tell the booking, which has no cart. */
  callDesk(notes: string, starts_at: string) {
    const { bangkok, owner } = this.world.city
    const [{ variant_id }] = bangkok.service.variants
    return this.api.post(
      "/admin/bookings",
      {
        customer: { name: "Somchai Dee" },
        starts_at,
        segments: [{ variant_id, staff_id: bangkok.staff_ids[0] }],
        source: "phone",
        notes,
      },
      { headers: owner.headers },
    )
  }

  /** Cancels an order as the platform, by core's own route. */
  cancelOrder(order: string) {
    return this.api.post(`/admin/orders/${order}/cancel`, {}, { headers: this.world.city.admin.headers })
  }

  cancel(booking: string) {
    return this.shopper.post(`/store/customers/me/bookings/${booking}/cancel`)
  }
}
