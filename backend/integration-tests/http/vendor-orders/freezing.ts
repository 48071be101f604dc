import freezeOrderLines from "../../../src/jobs/freeze-order-lines"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { freezeMissingLines } from "../../../src/workflows/vendor-orders/freeze-missing-lines"
import { Shopper } from "../bookings/shopper"
import { buy, done, partOf, type Suite } from "./suite"

/** The frozen lines of orders. */
export function freezing(t: Suite): void {
  const linesOf = async (order_id: string) => {
    const rows = await t
      .container()
      .resolve(LEDGER_MODULE)
      .listOrderLineVendors({ order_id }, { order: { total: "ASC" } })
    return rows.map(({ vendor_id, kind, booking_id, total, shipping_total, commission_rate }) => [
      vendor_id,
      kind,
      booking_id !== null,
      Number(total),
      Number(shipping_total),
      Number(commission_rate),
    ])
  }

  it("name vendor and commission of goods and visits when the order is placed, and keep them", async () => {
    const { city, owner } = t.open()
    const vendors = t.container().resolve(VENDOR_MODULE)
    await vendors.updateVendors({ id: city.nairobi.vendor_id, commission_rate: 12.5 })
    const order = await buy(t, { soap: 1, tea: 1, visit: true })
    const [lotus, acacia] = [city.bangkok.vendor_id, city.nairobi.vendor_id]
    const frozen = [
      [lotus, "product", false, 100, 60, 15],
      [acacia, "product", false, 250, 80, 12.5],
      [lotus, "booking", true, 800, 0, 15],
    ]
    expect(await linesOf(order)).toEqual(frozen)
    await vendors.updateVendors([
      { id: lotus, commission_rate: 30 },
      { id: acacia, commission_rate: 30 },
    ])
    expect(await freezeMissingLines(t.container())).toBe(0)
    expect(await linesOf(order)).toEqual(frozen)
    expect((await partOf(owner, order)).lines.map(({ title }) => title)).toEqual(["Soap"])
  })

  it("are there for a visit booked at the desk, which is nobody's parcel", async () => {
    const { city, owner } = t.open()
    const [slot] = await new Shopper(t.api, city).slots(city.bangkok)
    const { booking } = done(
      await owner.post("/bookings", {
        customer: { name: "Walk In" },
        starts_at: slot.starts_at,
        segments: [{ variant_id: city.bangkok.service.variants[0].variant_id }],
        source: "walk_in",
      }),
    )
    expect(await linesOf(booking.order_id)).toEqual([[city.bangkok.vendor_id, "booking", true, 800, 0, 15]])
    expect(done(await owner.get("/vendor-orders")).count).toBe(0)
  })

  it("are gone with an order that was taken back while it was made", async () => {
    const { city, owner } = t.open()
    const container = t.container()
    const [slot] = await new Shopper(t.api, city).slots(city.bangkok)
    const refused = jest
      .spyOn(container.resolve("scheduling"), "confirmHeld")
      .mockRejectedValue(new Error("The server is busy"))
    const answer = await owner.post("/bookings", {
      customer: { name: "Walk In" },
      starts_at: slot.starts_at,
      segments: [{ variant_id: city.bangkok.service.variants[0].variant_id }],
      source: "walk_in",
    })
    refused.mockRestore()
    expect(answer.status).toBe(500)
    expect(await container.resolve(LEDGER_MODULE).listOrderLineVendors()).toEqual([])
  })

  it("are made up for when they could not be written, and an order stands without them", async () => {
    const { city, owner } = t.open()
    const container = t.container()
    const ledger = container.resolve(LEDGER_MODULE)
    const failing = jest.spyOn(ledger, "recordLines").mockRejectedValue(new Error("The disk is full"))
    const order = await buy(t, { soap: 2 })
    failing.mockRestore()
    expect((await owner.get(`/vendor-orders/${order}`)).status).toBe(404)
    await Promise.all([freezeOrderLines(container), freezeOrderLines(container)])
    expect(await linesOf(order)).toEqual([[city.bangkok.vendor_id, "product", false, 200, 60, 15]])
    await freezeOrderLines(container)
    expect((await partOf(owner, order)).totals.total).toBe(260)
  })

  it("follow the product, whatever a shopper writes into a line", async () => {
    const { city, stranger } = t.open()
    const guest = new Shopper(t.api, city)
    const [slot] = await guest.slots(city.bangkok)
    const { booking } = await guest.book(city.bangkok, slot.starts_at)
    const [segment] = await t.container().resolve("scheduling").listBookingSegments({ booking_id: booking })
    const order = await buy(t, { tea: 1 })
    const knex = t.container().resolve("__pg_connection__")
    await knex.raw("delete from order_line_vendor where order_id = ?", [order])
    await knex.raw("update order_line_item set metadata = ?::jsonb where variant_id = ?", [
      JSON.stringify({ segment_id: segment.id }),
      t.shops().acacia.variants.Tea.variant_id,
    ])
    await freezeOrderLines(t.container())
    expect(await linesOf(order)).toEqual([[city.nairobi.vendor_id, "product", false, 250, 80, 15]])
    expect((await partOf(stranger, order)).lines).toHaveLength(1)
  })
}
