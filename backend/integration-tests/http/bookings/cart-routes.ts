import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { claimsOf, type Suite } from "./suite"

export function coreCartRoutes(t: Suite): void {
  describe("core's cart routes", () => {
    it("add no service without a hold, whatever the metadata says", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const variant_id = t.city.bangkok.service.variants[0].variant_id
      const cart = await t.guest.cart()
      const bare = await t.guest.post(`/store/carts/${cart}/line-items`, { variant_id, quantity: 1 })
      expect([bare.status, bare.data.code]).toEqual([409, "booking_without_hold"])
      const { data } = await t.guest.hold(cart, t.city.bangkok, slot.starts_at)
      const forged = await t.guest.post(`/store/carts/${cart}/line-items`, {
        variant_id,
        quantity: 1,
        metadata: data.cart.items[0].metadata,
      })
      expect([forged.status, forged.data.code]).toEqual([409, "booking_without_hold"])
      const created = await t.guest.post("/store/carts", {
        region_id: t.city.regions.thb,
        items: [{ variant_id, quantity: 1 }],
      })
      expect([created.status, created.data.code]).toEqual([409, "booking_without_hold"])
    })

    it("change neither quantity nor metadata nor region of a booking", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const cart = await t.guest.cart()
      const { data } = await t.guest.hold(cart, t.city.bangkok, slot.starts_at)
      const line = `/store/carts/${cart}/line-items/${data.cart.items[0].id}`
      for (const body of [{ quantity: 3 }, { quantity: 1, metadata: { segment_id: "x" } }, { quantity: 0 }]) {
        const answer = await t.guest.post(line, body)
        expect([answer.status, answer.data.code]).toEqual([409, "booking_line_locked"])
      }
      const moved = await t.guest.post(`/store/carts/${cart}`, { region_id: t.city.regions.kes })
      expect([moved.status, moved.data.code]).toEqual([409, "cart_has_bookings"])
      const after = await t.guest.get(`/store/carts/${cart}`)
      expect(after.data.cart.items[0]).toMatchObject({ quantity: 1, unit_price: 800 })
    })

    it("deleting the line frees the time", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const cart = await t.guest.cart()
      const { data } = await t.guest.hold(cart, t.city.bangkok, slot.starts_at)
      const { status, data: deleted } = await t.guest.delete(
        `/store/carts/${cart}/line-items/${data.cart.items[0].id}`,
      )
      expect(status).toBe(200)
      expect(deleted).toMatchObject({ object: "line-item", deleted: true, parent: { id: cart, items: [] } })
      expect(await claimsOf(t, data.booking.id)).toEqual([{ kind: "hold", live: false }])
      expect((await t.guest.slots(t.city.bangkok))[0].starts_at).toBe(slot.starts_at)
    })

    it("deleting the booking empties the cart; a stranger's cart cannot", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const cart = await t.guest.cart()
      const { data } = await t.guest.hold(cart, t.city.bangkok, slot.starts_at)
      const stranger = await t.guest.cart()
      expect((await t.guest.delete(`/store/carts/${stranger}/bookings/${data.booking.id}`)).status).toBe(404)
      const gone = await t.guest.delete(`/store/carts/${cart}/bookings/${data.booking.id}`)
      expect(gone.status).toBe(200)
      expect(gone.data.cart.items).toEqual([])
    })

    it("sell nothing of a suspended vendor, bookable or not", async () => {
      const container = t.getContainer()
      const { result } = await createProductsWorkflow(container).run({
        input: {
          products: [
            {
              title: "Lotus oil",
              status: "published",
              sales_channels: [{ id: t.city.sales_channel_id }],
              options: [{ title: "Size", values: ["100 ml"] }],
              variants: [
                {
                  title: "100 ml",
                  manage_inventory: false,
                  options: { Size: "100 ml" },
                  prices: [{ currency_code: "thb", amount: 290 }],
                },
              ],
            },
          ],
        },
      })
      const [oil] = result
      await container.resolve(ContainerRegistrationKeys.LINK).create({
        [Modules.PRODUCT]: { product_id: oil.id },
        [VENDOR_MODULE]: { vendor_id: t.city.bangkok.vendor_id },
      })
      const cart = await t.guest.cart()
      const line = { variant_id: oil.variants[0].id, quantity: 1 }
      expect((await t.guest.post(`/store/carts/${cart}/line-items`, line)).status).toBe(200)
      const suspended = await t.api.post(
        `/admin/vendors/${t.city.bangkok.vendor_id}/suspend`,
        { reason: "papers" },
        { headers: t.city.admin.headers },
      )
      expect(suspended.data.vendor.status).toBe("suspended")
      const listed = await t.guest.get("/store/products?fields=id")
      expect(listed.data.products.map(({ id }: { id: string }) => id)).toEqual([
        t.city.nairobi.service.product_id,
      ])
      const refused = await t.guest.post(`/store/carts/${await t.guest.cart()}/line-items`, line)
      expect([refused.status, refused.data.code]).toEqual([409, "not_on_sale"])
      await t.guest.pay(cart)
      const late = await t.guest.complete(cart)
      expect([late.status, late.data.code]).toEqual([409, "not_on_sale"])
    })
  })
}
