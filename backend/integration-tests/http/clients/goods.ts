import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import keepClients from "../../../src/jobs/keep-clients"
import type { Suite } from "../bookings/suite"
import { desk } from "../calendar/desk"

export function goods(t: Suite): void {
  it("who bought goods is a client, and each business sees its own lines of an order", async () => {
    const { bangkok, nairobi, customer, regions } = t.city
    const { result: order } = await createOrderWorkflow(t.getContainer()).run({
      input: {
        region_id: regions.thb,
        currency_code: "thb",
        customer_id: customer.id,
        email: customer.email,
        billing_address: { first_name: "Anchalee", last_name: "W.", phone: "+66 2 000 1111" },
        items: [
          { title: "Balm", variant_title: "50 ml", quantity: 2, unit_price: 300 },
          { title: "Oil", quantity: 1, unit_price: 450 },
        ],
      },
    })
    const ledger = t.getContainer().resolve(LEDGER_MODULE)
    const line = (title: string, vendor_id: string, quantity: number, total: number) => ({
      order_id: order.id,
      line_item_id: order.items?.find((item) => item.title === title)?.id ?? "",
      vendor_id,
      kind: "product" as const,
      booking_id: null,
      needs_shipping: true,
      placed_at: new Date(),
      currency_code: "thb",
      quantity,
      subtotal: total,
      discount_total: 0,
      tax_total: 0,
      total,
      shipping_method_id: null,
      shipping_total: 0,
      commission_rate: 10,
    })
    await ledger.recordLines([
      line("Balm", bangkok.vendor_id, 2, 600),
      line("Oil", nairobi.vendor_id, 1, 450),
    ])
    // Nobody told of this order: the job finds it, and running it again adds nothing.
    await keepClients(t.getContainer())
    await keepClients(t.getContainer())

    const owner = desk(t)
    const { data } = await owner.get("/clients")
    expect(data.clients).toMatchObject([
      {
        name: "Anchalee W.",
        email: customer.email,
        phone: "+66 2 000 1111",
        visits: 0,
        standing: "new",
        spend: [{ currency_code: "thb", total: 600, visits: 0, products: 600 }],
      },
    ])
    const [{ id }] = data.clients
    const lines = await owner.get(`/clients/${id}/order-lines`)
    expect(lines.data).toMatchObject({
      count: 1,
      order_lines: [
        { title: "Balm", option: "50 ml", quantity: 2, total: 600, currency_code: "thb", order_id: order.id },
      ],
    })
    const removed = await owner.delete(`/clients/${id}`)
    expect([removed.status, removed.data.code]).toEqual([409, "client_has_visits"])
    const stranger = desk(t, () => t.city.other_owner)
    const theirs = (await stranger.get("/clients")).data.clients
    expect(theirs).toMatchObject([{ spend: [{ currency_code: "thb", total: 450 }] }])
    expect(theirs[0].id).not.toBe(id)
  })
}
