import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import { MAIL_MODULE } from "../../../src/modules/mail"
import settleLineRefunds from "../../../src/jobs/settle-line-refunds"
import { settleOwedLinesWorkflow } from "../../../src/workflows/vendor-orders/settle-owed-lines"
import { refusal } from "../venues/desk"
import { act, buy, lineOf, moneyOf, orderPath, pack, partOf, stockOf, type Suite } from "./suite"

/** Lines cancelled before they are packed, and the money that goes back for them. */
export function cancelling(t: Suite): void {
  const cancel = async (order: string, pieces: Record<string, number>, extra: object = {}) => {
    const { owner } = t.open()
    const part = await partOf(owner, order)
    const items = Object.entries(pieces).map(([title, quantity]) => ({
      line_item_id: lineOf(part, title).line_item_id,
      quantity,
    }))
    return owner.post(orderPath(order, "cancel"), { items, ...extra })
  }

  it("gives back what was paid for the pieces, frees their stock, and tells the buyer", async () => {
    const { owner, stranger } = t.open()
    const order = await buy(t, { soap: 3, robe: 1, tea: 1 })
    const { data } = await cancel(
      order,
      { Soap: 2 },
      { reason_code: "out_of_stock", reason: "Sold at the counter" },
    )
    const { vendor_order } = data
    expect(lineOf(vendor_order, "Soap")).toMatchObject({ cancelled: 2, left_to_pack: 1, left_to_cancel: 1 })
    expect(vendor_order.totals.refunded_total).toBe(200)
    expect(vendor_order.refunds).toEqual([
      {
        id: expect.stringMatching(/^vrf_/),
        kind: "cancellation",
        return_id: null,
        created_at: expect.any(String),
        reason_code: "out_of_stock",
        reason: "Sold at the counter",
        amount: 200,
        shipping_amount: 0,
        items: [{ line_item_id: lineOf(vendor_order, "Soap").line_item_id, quantity: 2 }],
      },
    ])
    expect(await moneyOf(t, order)).toEqual({ pending: 0, refunds: [[200, "line"]] })
    expect(await stockOf(t, t.shops().lotus, "Soap")).toEqual({ stocked: 100, reserved: 1 })
    const key = `order_refunded ${vendor_order.refunds[0].id}`
    const [mail] = await t.container().resolve(MAIL_MODULE).listMailMessages({ key })
    expect(mail.data).toMatchObject({ amount: 200, kind: "cancellation", reason: "Sold at the counter" })
    // The rest of the vendor's part: the delivery that nothing travels with goes back too.
    const rest = await cancel(order, { Soap: 1, Robe: 1 })
    expect(rest.data.vendor_order).toMatchObject({ status: "cancelled", delivery_address: null })
    expect(rest.data.vendor_order.totals).toMatchObject({ total: 1260, refunded_total: 1260 })
    expect(await moneyOf(t, order)).toEqual({
      pending: 0,
      refunds: [
        [200, "line"],
        [1060, "line"],
      ],
    })
    expect(await stockOf(t, t.shops().lotus, "Robe")).toEqual({ stocked: 100, reserved: 0 })
    expect((await partOf(stranger, order)).status).toBe("to_pack")
    expect(
      (
        await act(stranger, order, "fulfillments", {
          items: (await partOf(stranger, order)).lines.map(({ line_item_id, quantity }) => ({
            line_item_id,
            quantity,
          })),
        })
      ).status,
    ).toBe("packed")
    expect((await owner.get(orderPath(order))).data.vendor_order.history[0]).toMatchObject({
      event: "cancelled",
      amount: 1060,
    })
  })

  it("refuses pieces that are packed or cancelled, and pays once when two ask at once", async () => {
    const { owner, manager } = t.open()
    const order = await buy(t, { soap: 3 })
    await pack(owner, order, { Soap: 1 })
    expect(refusal(await cancel(order, { Soap: 3 }))).toMatchObject({
      status: 400,
      message: "items.0.quantity: 2 of this line can be cancelled",
    })
    const { line_item_id } = (await partOf(owner, order)).lines[0]
    const body = { items: [{ line_item_id, quantity: 2 }] }
    const answers = await Promise.all(
      [owner, manager].map((desk) => desk.post(orderPath(order, "cancel"), body)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await moneyOf(t, order)).toEqual({ pending: 0, refunds: [[200, "line"]] })
    // The parcel stays: nothing can be packed any more, and the delivery was not given back.
    const after = await partOf(owner, order)
    expect([after.status, after.lines[0].left_to_pack, after.totals.refunded_total]).toEqual([
      "packed",
      0,
      200,
    ])
    expect(await stockOf(t, t.shops().lotus, "Soap")).toEqual({ stocked: 99, reserved: 0 })
  })

  it("frees all stock of orders for the same goods that are cancelled at once", async () => {
    const orders: string[] = []
    for (let count = 0; count < 5; count++) orders.push(await buy(t, { soap: 1 }))
    expect(await stockOf(t, t.shops().lotus, "Soap")).toEqual({ stocked: 100, reserved: 5 })
    const answers = await Promise.all(orders.map((order) => cancel(order, { Soap: 1 })))
    expect(answers.map(({ status }) => status)).toEqual(orders.map(() => 200))
    expect(await stockOf(t, t.shops().lotus, "Soap")).toEqual({ stocked: 100, reserved: 0 })
  })

  it("leaves all as it was when the payment refuses", async () => {
    const order = await buy(t, { soap: 2 })
    const payments = t.container().resolve(Modules.PAYMENT)
    const refused = jest.spyOn(payments, "refundPayment").mockRejectedValue(new Error("The bank is away"))
    const answer = await cancel(order, { Soap: 2 })
    refused.mockRestore()
    expect(answer.status).toBeGreaterThanOrEqual(400)
    const after = await partOf(t.open().owner, order)
    expect([after.status, after.refunds, after.lines[0].cancelled]).toEqual(["to_pack", [], 0])
    expect(await stockOf(t, t.shops().lotus, "Soap")).toEqual({ stocked: 100, reserved: 2 })
    expect(await moneyOf(t, order)).toEqual({ pending: 0, refunds: [] })
    expect((await cancel(order, { Soap: 2 })).data.vendor_order.status).toBe("cancelled")
    expect(await moneyOf(t, order)).toEqual({ pending: 0, refunds: [[260, "line"]] })
  })

  it("pays a refund that was cut off, once", async () => {
    const { owner, city } = t.open()
    const order = await buy(t, { soap: 2 })
    const { line_item_id } = (await partOf(owner, order)).lines[0]
    const container = t.container()
    await container.resolve(LEDGER_MODULE).recordRefund({
      ...{ refund_id: "vrf_cut", order_id: order, vendor_id: city.bangkok.vendor_id, kind: "cancellation" },
      ...{ return_id: null, currency_code: "thb", reason_code: null, reason: null, created_by: null },
      lines: [{ line_item_id, quantity: 1, amount: 100, shipping_amount: 0 }],
    })
    await settleLineRefunds(container)
    expect((await moneyOf(t, order)).refunds).toEqual([])
    const knex = container.resolve("__pg_connection__")
    await knex.raw(
      "update line_refund set created_at = now() - interval '10 minutes' where refund_id = 'vrf_cut'",
    )
    await settleLineRefunds(container)
    await settleLineRefunds(container)
    expect(await moneyOf(t, order)).toEqual({ pending: 0, refunds: [[100, "line"]] })
    expect(await stockOf(t, t.shops().lotus, "Soap")).toEqual({ stocked: 100, reserved: 1 })
  })

  it("pays nothing for a cancellation that was taken back before the job came to it", async () => {
    const { city } = t.open()
    const order_id = await buy(t, { soap: 2 })
    const vendor_id = city.bangkok.vendor_id
    const seen = { refund_id: "vrf_gone", order_id, vendor_id, kind: "cancellation" as const, amount: 100 }
    await settleOwedLinesWorkflow(t.container()).run({ input: seen })
    expect((await moneyOf(t, order_id)).refunds).toEqual([])
    expect(await stockOf(t, t.shops().lotus, "Soap")).toEqual({ stocked: 100, reserved: 2 })
  })

  it("tells no address any more once the platform has cancelled the whole order", async () => {
    const { owner } = t.open()
    const order = await buy(t, { soap: 1 })
    expect((await partOf(owner, order)).delivery_address).toMatchObject({ city: "Bangkok" })
    await cancelOrderWorkflow(t.container()).run({ input: { order_id: order } })
    expect(await partOf(owner, order)).toMatchObject({ status: "cancelled", delivery_address: null })
  })
}
