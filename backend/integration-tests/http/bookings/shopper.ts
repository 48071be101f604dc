import type { AxiosInstance, AxiosResponse } from "axios"
import type { City } from "../../fixtures/city"
import type { Place } from "../../fixtures/place"

/** A slot as availability lists it. */
export interface ListedSlot {
  starts_at: string
  ends_at: string
  remaining: number
  staff_ids?: string[]
}

/** Someone who shops over HTTP; answers come with their status, errors are not thrown. */
export class Shopper {
  constructor(
    private readonly api: AxiosInstance,
    private readonly city: City,
    private readonly headers: Record<string, string> = {},
  ) {}

  private get config() {
    return { headers: { ...this.city.store, ...this.headers }, validateStatus: () => true }
  }

  get(path: string): Promise<AxiosResponse> {
    return this.api.get(path, this.config)
  }

  post(path: string, body: object = {}): Promise<AxiosResponse> {
    return this.api.post(path, body, this.config)
  }

  delete(path: string): Promise<AxiosResponse> {
    return this.api.delete(path, this.config)
  }

  /** The slots of a place's service, `days` from today on (UTC date, which both test zones share by day). */
  async slots(place: Place, days = 3, extra = ""): Promise<ListedSlot[]> {
    const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const { data } = await this.get(
      `/store/services/${place.service.id}/availability?variant_id=${place.service.variants[0].variant_id}` +
        `&from=${date}&to=${date}&include=staff_ids${extra}`,
    )
    return data.availability.days[0].slots
  }

  async cart(region: string = this.city.regions.thb): Promise<string> {
    const body = { region_id: region }
    let answer = await this.post("/store/carts", body)
    // Between tests the database is put back, which cuts connections that the pool still holds.
    for (let attempt = 0; attempt < 20 && answer.status === 500; attempt++) {
      answer = await this.post("/store/carts", body)
    }
    return answer.data.cart.id
  }

  hold(cart: string, place: Place, starts_at: string, extra: object = {}): Promise<AxiosResponse> {
    return this.post(`/store/carts/${cart}/bookings`, {
      starts_at,
      segments: [{ variant_id: place.service.variants[0].variant_id, ...extra }],
    })
  }

  /** Gives an e-mail address and makes the payment session; the cart can then be completed. */
  async pay(cart: string): Promise<string> {
    await this.post(`/store/carts/${cart}`, { email: "guest@shopper.example" })
    const { data } = await this.post("/store/payment-collections", { cart_id: cart })
    const id = data.payment_collection.id
    await this.post(`/store/payment-collections/${id}/payment-sessions`, { provider_id: "pp_system_default" })
    return id
  }

  complete(cart: string): Promise<AxiosResponse> {
    return this.post(`/store/carts/${cart}/complete`)
  }

  /** Holds, redeems a promotion's code if there is one, pays and completes; answers the booking's id and the order's. */
  async book(
    place: Place,
    starts_at: string,
    code?: string,
  ): Promise<{ booking: string; order: string; cart: string }> {
    const cart = await this.cart()
    const held = await this.hold(cart, place, starts_at)
    if (held.status !== 200) throw new Error(`hold: ${held.status} ${JSON.stringify(held.data)}`)
    if (code) await this.post(`/store/carts/${cart}/promotions`, { promo_codes: [code] })
    await this.pay(cart)
    const { data } = await this.complete(cart)
    return { booking: held.data.booking.id, order: data.order.id, cart }
  }
}
