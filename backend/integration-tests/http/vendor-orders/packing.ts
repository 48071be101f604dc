import { MAIL_MODULE } from "../../../src/modules/mail"
import { refusal } from "../venues/desk"
import { act, ADDRESS, buy, lineOf, orderPath, pack, partOf, stockOf, type Suite } from "./suite"

/** Parcels: packed, unpacked, shipped, delivered. */
export function packing(t: Suite): void {
  it("packs in parts from the own room, ships with tracking and delivers, beside another vendor", async () => {
    const { owner, manager, stranger } = t.open()
    const order = await buy(t, { soap: 3, tea: 2 })
    expect(await stockOf(t, t.shops().lotus, "Soap")).toEqual({ stocked: 100, reserved: 3 })
    const packed = await pack(owner, order, { Soap: 2 })
    expect(packed.status).toBe("to_pack")
    expect(packed.fulfillments).toEqual([
      {
        id: expect.stringMatching(/^ful_/),
        number: 1,
        packed_at: expect.any(String),
        shipped_at: null,
        delivered_at: null,
        canceled_at: null,
        location_id: t.shops().lotus.location_id,
        location_name: "Lotus store room",
        mixed: false,
        items: [{ line_item_id: packed.lines[0].line_item_id, quantity: 2 }],
        tracking: [],
      },
    ])
    expect(lineOf(packed, "Soap")).toMatchObject({
      packed: 2,
      shipped: 0,
      left_to_pack: 1,
      left_to_return: 0,
    })
    expect(await stockOf(t, t.shops().lotus, "Soap")).toEqual({ stocked: 98, reserved: 1 })
    const [{ id }] = packed.fulfillments
    const tracking = { tracking_number: "TH-1", tracking_url: "https://carrier.example/TH-1" }
    const shipped = await act(manager, order, `fulfillments/${id}/ship`, tracking)
    expect([shipped.status, shipped.fulfillments[0].tracking]).toEqual([
      "partly_shipped",
      [{ number: "TH-1", url: "https://carrier.example/TH-1" }],
    ])
    const [mail] = await t
      .container()
      .resolve(MAIL_MODULE)
      .listMailMessages({ key: `order_shipped ${id}` })
    expect([mail.to, mail.data]).toEqual([
      "anchalee@shopper.example",
      {
        number: packed.number,
        customer_name: `${ADDRESS.first_name} ${ADDRESS.last_name}`,
        vendor_name: "Lotus House Company",
        pieces: [{ title: "Soap", variant_title: "One size", quantity: 2 }],
        delivery: "Lotus courier",
        tracking_number: tracking.tracking_number,
        url: tracking.tracking_url,
        can_follow: true,
      },
    ])
    const rest = await pack(owner, order, { Soap: 1 })
    expect((await act(owner, order, `fulfillments/${rest.fulfillments[1].id}/ship`)).status).toBe("shipped")
    await act(owner, order, `fulfillments/${id}/deliver`)
    const delivered = await act(owner, order, `fulfillments/${rest.fulfillments[1].id}/deliver`)
    expect(delivered.status).toBe("delivered")
    expect(delivered.history.map(({ event, parcel, pieces }) => [event, parcel, pieces])).toEqual([
      ["delivered", 2, 1],
      ["delivered", 1, 2],
      ["shipped", 2, 1],
      ["packed", 2, 1],
      ["shipped", 1, 2],
      ["packed", 1, 2],
      ["placed", null, null],
    ])
    const other = await partOf(stranger, order)
    expect([other.status, other.fulfillments, other.lines.map(({ title }) => title)]).toEqual([
      "to_pack",
      [],
      ["Tea"],
    ])
  })

  it("unpacks what has not left, and nothing twice", async () => {
    const { owner } = t.open()
    const order = await buy(t, { robe: 1 })
    const { fulfillments } = await pack(owner, order, { Robe: 1 })
    const parcel = `fulfillments/${fulfillments[0].id}`
    const early = refusal(await owner.post(orderPath(order, `${parcel}/deliver`)))
    const unpacked = await act(owner, order, `${parcel}/cancel`)
    expect([unpacked.status, lineOf(unpacked, "Robe").left_to_pack]).toEqual(["to_pack", 1])
    expect(await stockOf(t, t.shops().lotus, "Robe")).toEqual({ stocked: 100, reserved: 1 })
    const again = refusal(await owner.post(orderPath(order, `${parcel}/cancel`)))
    const late = refusal(await owner.post(orderPath(order, `${parcel}/ship`)))
    expect([early, again, late].map(({ status, code }) => [status, code])).toEqual([
      [409, "invalid_transition"],
      [409, "invalid_transition"],
      [409, "invalid_transition"],
    ])
    const sent = await pack(owner, order, { Robe: 1 })
    const second = `fulfillments/${sent.fulfillments[1].id}`
    await act(owner, order, `${second}/ship`)
    const twice = await Promise.all([1, 2].map(() => owner.post(orderPath(order, `${second}/ship`))))
    expect(twice.map(({ status, data }) => [status, data.code])).toEqual([
      [409, "invalid_transition"],
      [409, "invalid_transition"],
    ])
    expect((await owner.post(orderPath(order, `${second}/cancel`))).status).toBe(409)
  })

  it("lets one of two who pack the same pieces win, and nothing is half-done", async () => {
    const { owner, manager } = t.open()
    const order = await buy(t, { soap: 2, robe: 1 })
    const part = await partOf(owner, order)
    const items = ["Soap", "Robe"].map((title) => {
      const { line_item_id, quantity } = lineOf(part, title)
      return { line_item_id, quantity }
    })
    const answers = await Promise.all(
      [owner, manager, owner].map((desk) => desk.post(orderPath(order, "fulfillments"), { items })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const lost = answers.filter(({ status }) => status === 409)
    expect(lost.map(({ data }) => data.code)).toEqual(["order_changed", "order_changed"])
    const after = await partOf(owner, order)
    expect([after.status, after.fulfillments.length]).toEqual(["packed", 1])
    expect(await stockOf(t, t.shops().lotus, "Soap")).toEqual({ stocked: 98, reserved: 0 })
    const old = await owner.post(orderPath(order, "fulfillments"), { items, revision: part.revision })
    expect(refusal(old)).toMatchObject({ status: 409, code: "order_changed" })
  })

  it("packs for both vendors of an order at once", async () => {
    const { owner, stranger } = t.open()
    const order = await buy(t, { soap: 1, tea: 1 })
    const [own, other] = await Promise.all([
      pack(owner, order, { Soap: 1 }),
      pack(stranger, order, { Tea: 1 }),
    ])
    expect([own.status, other.status]).toEqual(["packed", "packed"])
    expect([own.fulfillments.length, other.fulfillments.length]).toEqual([1, 1])
  })

  it("refuses what is not there, naming the field", async () => {
    const { owner } = t.open()
    const order = await buy(t, { soap: 2 })
    const { line_item_id } = (await partOf(owner, order)).lines[0]
    const ask = async (body: unknown) => {
      const { status, message } = refusal(await owner.post(orderPath(order, "fulfillments"), body))
      return [status, message]
    }
    expect(await ask({ items: [{ line_item_id, quantity: 3 }] })).toEqual([
      400,
      "items.0.quantity: 2 of this line can be packed",
    ])
    expect(await ask({ items: [{ line_item_id: "ordli_none", quantity: 1 }] })).toEqual([
      404,
      "items.0.line_item_id: there is no line ordli_none in this order",
    ])
    const twice = { line_item_id, quantity: 1 }
    expect(await ask({ items: [twice, twice] })).toEqual([400, "items.1.line_item_id: is named before"])
    for (const [body, field] of [
      [{}, "items"],
      [{ items: [] }, "items"],
      [{ items: [{ line_item_id, quantity: 0 }] }, "items.0.quantity"],
      [{ items: [{ line_item_id, quantity: 1.5 }] }, "items.0.quantity"],
      [{ items: [{ line_item_id, quantity: "1" }] }, "items.0.quantity"],
    ] as const) {
      const [status, message] = await ask(body)
      expect([status, String(message).startsWith(`${field}:`)]).toEqual([400, true])
    }
    const { fulfillments } = await pack(owner, order, { Soap: 2 })
    const ship = orderPath(order, `fulfillments/${fulfillments[0].id}/ship`)
    for (const body of [
      { tracking_url: "https://carrier.example" },
      { tracking_number: "1", tracking_url: "javascript:alert(1)" },
      { tracking_number: "x".repeat(101) },
      { carrier: "x" },
    ]) {
      expect((await owner.post(ship, body)).status).toBe(400)
    }
    expect((await partOf(owner, order)).fulfillments[0].shipped_at).toBeNull()
  })
}
