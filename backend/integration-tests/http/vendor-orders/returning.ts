import { Modules } from "@medusajs/framework/utils"
import { MAIL_MODULE } from "../../../src/modules/mail"
import settleLineRefunds from "../../../src/jobs/settle-line-refunds"
import { refusal } from "../venues/desk"
import { act, buy, lineOf, moneyOf, orderPath, partOf, send, stockOf, type Suite } from "./suite"

/** Shipped pieces that come back. */
export function returning(t: Suite): void {
  const back = async (order: string, title: string, quantity: number) => {
    const { owner } = t.open()
    const { line_item_id } = lineOf(await partOf(owner, order), title)
    return owner.post(orderPath(order, "returns"), {
      items: [{ line_item_id, quantity }],
      reason_code: "damaged",
      reason: "Broken on the way",
    })
  }

  it("are announced, received, put into stock but for what is damaged, and paid for once", async () => {
    const { owner, manager, stranger } = t.open()
    const order = await buy(t, { soap: 3, tea: 1 })
    await send(owner, order, { Soap: 3 })
    const { data } = await back(order, "Soap", 2)
    const [asked] = data.vendor_order.returns
    expect(asked).toMatchObject({
      status: "requested",
      location_id: t.shops().lotus.location_id,
      reason_code: "damaged",
      reason: "Broken on the way",
      mixed: false,
    })
    expect(lineOf(data.vendor_order, "Soap")).toMatchObject({
      return_requested: 2,
      returned: 0,
      left_to_return: 1,
    })
    expect(await moneyOf(t, order)).toEqual({ pending: 0, refunds: [] })
    const { line_item_id } = lineOf(data.vendor_order, "Soap")
    const receive = { damaged: [{ line_item_id, quantity: 1 }] }
    const answers = await Promise.all(
      [owner, manager].map((desk) => desk.post(orderPath(order, `returns/${asked.id}/receive`), receive)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const received = await partOf(owner, order)
    expect(received).toMatchObject({ status: "shipped", totals: { refunded_total: 200 } })
    expect(received.returns[0]).toMatchObject({
      status: "received",
      items: [{ quantity: 2, received_quantity: 2 }],
    })
    expect(lineOf(received, "Soap")).toMatchObject({ returned: 2, left_to_return: 1 })
    expect(await moneyOf(t, order)).toEqual({ pending: 0, refunds: [[200, "return"]] })
    expect(await stockOf(t, t.shops().lotus, "Soap")).toEqual({ stocked: 98, reserved: 0 })
    expect(received.history.slice(0, 2).map(({ event, amount }) => [event, amount])).toEqual([
      ["return_received", 200],
      ["return_requested", null],
    ])
    // What came back cannot come back again, which core itself would let happen.
    expect(refusal(await back(order, "Soap", 2))).toMatchObject({
      status: 400,
      message: "items.0.quantity: 1 of this line can be returned",
    })
    const last = await back(order, "Soap", 1)
    const done = await act(owner, order, `returns/${last.data.vendor_order.returns[1].id}/receive`)
    expect(done.status).toBe("returned")
    // The delivery was made, so it is not given back.
    expect(await moneyOf(t, order)).toEqual({
      pending: 0,
      refunds: [
        [200, "return"],
        [100, "return"],
      ],
    })
    expect((await partOf(stranger, order)).status).toBe("to_pack")
  })

  it("can be taken back while nothing has come, and leave the other vendor free", async () => {
    const { owner, stranger } = t.open()
    const order = await buy(t, { robe: 1, tea: 1 })
    expect(refusal(await back(order, "Robe", 1)).message).toBe(
      "items.0.quantity: 0 of this line can be returned",
    )
    await send(owner, order, { Robe: 1 })
    const { data } = await back(order, "Robe", 1)
    const path = `returns/${data.vendor_order.returns[0].id}`
    await send(stranger, order, { Tea: 1 })
    const dropped = await act(owner, order, `${path}/cancel`)
    expect([dropped.returns[0].status, lineOf(dropped, "Robe").left_to_return]).toEqual(["canceled", 1])
    for (const step of ["receive", "cancel"]) {
      const answer = refusal(await owner.post(orderPath(order, `${path}/${step}`)))
      expect(answer).toMatchObject({ status: 409, code: "invalid_transition" })
    }
    expect((await moneyOf(t, order)).refunds).toEqual([])
    expect((await back(order, "Robe", 1)).status).toBe(200)
  })

  it("refuse damaged pieces that do not come back, and unknown reasons", async () => {
    const { owner } = t.open()
    const order = await buy(t, { soap: 2, robe: 1 })
    await send(owner, order, { Soap: 2, Robe: 1 })
    const { data } = await back(order, "Soap", 1)
    const [soap, robe] = ["Soap", "Robe"].map((title) => lineOf(data.vendor_order, title).line_item_id)
    const receive = async (damaged: object[]) => {
      const path = orderPath(order, `returns/${data.vendor_order.returns[0].id}/receive`)
      const { status, message } = refusal(await owner.post(path, { damaged }))
      return [status, message]
    }
    expect(await receive([{ line_item_id: soap, quantity: 2 }])).toEqual([
      400,
      "damaged.0.quantity: 1 of this line come back",
    ])
    expect((await receive([{ line_item_id: robe, quantity: 1 }]))[0]).toBe(404)
    const items = [{ line_item_id: robe, quantity: 1 }]
    expect((await owner.post(orderPath(order, "returns"), { items })).status).toBe(400)
    expect((await owner.post(orderPath(order, "returns"), { items, reason_code: "why" })).status).toBe(400)
  })

  it("are received though the payment refuses, and paid by the job, once", async () => {
    const { owner } = t.open()
    const order = await buy(t, { soap: 1 })
    await send(owner, order, { Soap: 1 })
    const { data } = await back(order, "Soap", 1)
    const container = t.container()
    const payments = container.resolve(Modules.PAYMENT)
    const refused = jest.spyOn(payments, "refundPayment").mockRejectedValue(new Error("The bank is away"))
    const received = await act(owner, order, `returns/${data.vendor_order.returns[0].id}/receive`)
    refused.mockRestore()
    expect([received.status, received.totals.refunded_total]).toEqual(["returned", 100])
    expect(await moneyOf(t, order)).toEqual({ pending: -100, refunds: [] })
    expect(await stockOf(t, t.shops().lotus, "Soap")).toEqual({ stocked: 100, reserved: 0 })
    const knex = container.resolve("__pg_connection__")
    await knex.raw("update line_refund set created_at = now() - interval '10 minutes'")
    await settleLineRefunds(container)
    await settleLineRefunds(container)
    expect(await moneyOf(t, order)).toEqual({ pending: 0, refunds: [[100, "return"]] })
  })

  it("are paid for when the server died before anything was written down", async () => {
    const { owner } = t.open()
    const order = await buy(t, { soap: 2 })
    await send(owner, order, { Soap: 2 })
    const { data } = await back(order, "Soap", 2)
    const [{ id, items }] = data.vendor_order.returns
    const container = t.container()
    await container.resolve(Modules.ORDER).receiveReturn({
      return_id: id,
      items: items.map(({ line_item_id, quantity }: { line_item_id: string; quantity: number }) => ({
        id: line_item_id,
        quantity,
      })),
    })
    const knex = container.resolve("__pg_connection__")
    await knex.raw(`update "return" set received_at = now() - interval '10 minutes' where id = ?`, [id])
    await settleLineRefunds(container)
    await settleLineRefunds(container)
    expect(await moneyOf(t, order)).toEqual({ pending: 0, refunds: [[200, "return"]] })
    const { refunds } = await partOf(owner, order)
    expect(refunds).toHaveLength(1)
    const key = `order_refunded ${refunds[0].id}`
    const mails = await container.resolve(MAIL_MODULE).listMailMessages({ key })
    expect(mails.map(({ data }) => data)).toMatchObject([{ amount: 200, kind: "return" }])
  })
}
