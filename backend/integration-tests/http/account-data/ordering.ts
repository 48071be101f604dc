import { MAIL_MODULE } from "../../../src/modules/mail"
import { buy, lineOf, moneyOf, partOf, send, pack } from "../vendor-orders/suite"
import { refusal } from "../venues/desk"
import { ME, openAccount, ownOrder, partNamed, piecesOf, type Account, type Suite } from "./suite"

/** What buyers see of their orders and do with them. */
export function ordering(t: Suite): void {
  const LOTUS = "Lotus House Company"
  const ACACIA = "Acacia Rooms Company"
  const order = ({ person }: Account, basket: Parameters<typeof buy>[1]) =>
    buy(t, basket, person.email, person.headers)
  const path = (id: string, vendor: string, below: string) => `${ME}/orders/${id}/vendors/${vendor}/${below}`
  const lotus = () => t.open().city.bangkok.vendor_id

  it("are listed with the status of every vendor, and nobody else's", async () => {
    const [mira, other] = [await openAccount(t), await openAccount(t)]
    const first = await order(mira, { soap: 2, tea: 1, visit: true })
    const second = await order(mira, { robe: 1 })
    await order(other, { soap: 1 })
    await send(t.open().owner, first, { Soap: 1 })
    const { data } = await mira.shopper.get(`${ME}/orders`)
    expect([data.count, data.orders.map(({ id }: { id: string }) => id)]).toEqual([2, [second, first]])
    expect(data.orders[1]).toMatchObject({
      currency_code: "thb",
      total: 590,
      vendors: [
        { name: ACACIA, handle: "acacia-rooms-company", status: "to_pack", pieces: 1, total: 330 },
        { name: LOTUS, handle: "lotus-house-company", status: "partly_shipped", pieces: 2, total: 260 },
      ],
      items: [{ title: "Tea" }, { title: "Soap" }],
    })
    const page = await mira.shopper.get(`${ME}/orders?limit=1&offset=1&order=placed_at`)
    expect(page.data.orders.map(({ id }: { id: string }) => id)).toEqual([second])
    expect((await mira.shopper.get(`${ME}/orders?order=total`)).status).toBe(400)
  })

  it("tell parcels, what vendors have still to do, and the visits ordered with them", async () => {
    const { owner } = t.open()
    const mira = await openAccount(t)
    const id = await order(mira, { soap: 3, tea: 1, visit: true })
    await send(owner, id, { Soap: 1 })
    await pack(owner, id, { Soap: 1 })
    const seen = await ownOrder(mira, id)
    expect(seen).toMatchObject({ total: 690, refunded_total: 0, canceled: false })
    expect(seen.bookings).toEqual([
      {
        id: expect.any(String),
        number: expect.stringMatching(/^B-\d{6}$/),
        starts_at: expect.any(String),
        time_zone: "Asia/Bangkok",
      },
    ])
    const part = partNamed(seen, LOTUS)
    expect(part).toMatchObject({
      status: "partly_shipped",
      pending: { to_pack: 1, to_ship: 1, on_the_way: 1 },
      parcels: [
        { number: 1, shipped_at: expect.any(String), tracking: [] },
        { number: 2, shipped_at: null },
      ],
    })
    expect(lineOf(part as never, "Soap")).toMatchObject({ left_to_cancel: 1, left_to_return: 1 })
    expect(JSON.stringify(seen)).not.toMatch(/commission|location_id|location_name/)
    expect(partNamed(seen, ACACIA)).toMatchObject({ status: "to_pack", pending: { to_pack: 1 }, parcels: [] })
  })

  it("give back for what is cancelled what was told before, once", async () => {
    const mira = await openAccount(t)
    const id = await order(mira, { soap: 3, tea: 1 })
    await pack(t.open().owner, id, { Soap: 1 })
    const part = partNamed(await ownOrder(mira, id), LOTUS)
    const items = piecesOf(part, { Soap: 2 })
    const preview = await mira.shopper.post(path(id, lotus(), "refund-preview"), {
      kind: "cancellation",
      items,
    })
    expect(preview.data).toEqual({ amount: 200, shipping_amount: 0, currency_code: "thb" })
    const body = { items, revision: part.revision, reason: "Ordered too many" }
    const answers = await Promise.all([1, 2].map(() => mira.shopper.post(path(id, lotus(), "cancel"), body)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await moneyOf(t, id)).toEqual({ pending: 0, refunds: [[200, "line"]] })
    const after = await ownOrder(mira, id)
    expect(partNamed(after, LOTUS)).toMatchObject({
      status: "packed",
      refunds: [
        { kind: "cancellation", amount: 200, reason_code: "buyer_request", reason: "Ordered too many" },
      ],
    })
    expect(partNamed(after, ACACIA).status).toBe("to_pack")
    // The vendor reads who wanted it, and the mail says so.
    const { refunds } = await partOf(t.open().owner, id)
    expect(refunds[0]).toMatchObject({ reason_code: "buyer_request", reason: "Ordered too many" })
    const key = `order_refunded ${refunds[0].id}`
    const [mail] = await t.container().resolve(MAIL_MODULE).listMailMessages({ key })
    expect(mail).toMatchObject({ to: mira.person.email, data: { by_buyer: true, amount: 200 } })
    expect(
      refusal(await mira.shopper.post(path(id, lotus(), "cancel"), { items: piecesOf(part, { Soap: 1 }) })),
    ).toMatchObject({ status: 400, message: "items.0.quantity: 0 of this line can be cancelled" })
  })

  it("give the delivery back with the last pieces, and the same answer for the same key", async () => {
    const mira = await openAccount(t)
    const id = await order(mira, { soap: 2 })
    const part = partNamed(await ownOrder(mira, id), LOTUS)
    const items = piecesOf(part, { Soap: 2 })
    const preview = await mira.shopper.post(path(id, lotus(), "refund-preview"), {
      kind: "cancellation",
      items,
    })
    expect(preview.data).toEqual({ amount: 200, shipping_amount: 60, currency_code: "thb" })
    const keyed = { headers: { ...t.open().city.store, ...mira.person.headers, "idempotency-key": "twice" } }
    const first = await t.api.post(path(id, lotus(), "cancel"), { items }, keyed)
    const again = await t.api.post(path(id, lotus(), "cancel"), { items }, keyed)
    expect(again.data).toEqual(first.data)
    expect(first.data.order).toMatchObject({ total: 260, refunded_total: 260 })
    expect(await moneyOf(t, id)).toEqual({ pending: 0, refunds: [[260, "line"]] })
  })

  it("come back when they were sent: the vendor sees the request and the money follows", async () => {
    const { owner } = t.open()
    const mira = await openAccount(t)
    const id = await order(mira, { soap: 3 })
    const early = partNamed(await ownOrder(mira, id), LOTUS)
    const asked = { reason_code: "changed_mind", reason: "Too much soap" }
    expect(
      refusal(
        await mira.shopper.post(path(id, lotus(), "returns"), {
          items: piecesOf(early, { Soap: 1 }),
          ...asked,
        }),
      ),
    ).toMatchObject({ status: 400, message: "items.0.quantity: 0 of this line can be returned" })
    await send(owner, id, { Soap: 3 })
    const part = partNamed(await ownOrder(mira, id), LOTUS)
    const items = piecesOf(part, { Soap: 2 })
    const preview = await mira.shopper.post(path(id, lotus(), "refund-preview"), { kind: "return", items })
    expect(preview.data).toEqual({ amount: 200, shipping_amount: 0, currency_code: "thb" })
    const { data } = await mira.shopper.post(path(id, lotus(), "returns"), { items, ...asked })
    expect(partNamed(data.order, LOTUS)).toMatchObject({
      returns: [{ status: "requested", reason_code: "changed_mind", reason: "Too much soap" }],
      refunds: [],
    })
    const [seen] = (await partOf(owner, id)).returns
    expect(seen).toMatchObject({ status: "requested", reason: "Too much soap", mixed: false })
    expect((await owner.post(`/vendor-orders/${id}/returns/${seen.id}/receive`)).status).toBe(200)
    expect(partNamed(await ownOrder(mira, id), LOTUS)).toMatchObject({
      returns: [{ status: "received" }],
      refunds: [{ kind: "return", amount: 200 }],
    })
    expect(await moneyOf(t, id)).toEqual({ pending: 0, refunds: [[200, "return"]] })
  })

  it("come back for thirty days", async () => {
    const mira = await openAccount(t)
    const id = await order(mira, { soap: 1 })
    await send(t.open().owner, id, { Soap: 1 })
    const knex = t.container().resolve("__pg_connection__")
    await knex.raw(
      `update fulfillment set shipped_at = now() - interval '31 days' where id in
        (select fulfillment_id from order_fulfillment where order_id = ?)`,
      [id],
    )
    const part = partNamed(await ownOrder(mira, id), LOTUS)
    expect(part.lines[0].left_to_return).toBe(0)
    const body = { items: piecesOf(part, { Soap: 1 }), reason_code: "damaged" }
    expect(refusal(await mira.shopper.post(path(id, lotus(), "returns"), body))).toMatchObject({
      status: 409,
      code: "too_late_to_return",
    })
    // The vendor still may.
    expect((await t.open().owner.post(`/vendor-orders/${id}/returns`, body)).status).toBe(200)
  })

  it("are nobody else's: 404 for strangers, guests' orders and other vendors", async () => {
    const [mira, thief] = [await openAccount(t), await openAccount(t)]
    const id = await order(mira, { soap: 1 })
    const byGuest = await buy(t, { soap: 1 })
    const items = piecesOf(partNamed(await ownOrder(mira, id), LOTUS), { Soap: 1 })
    const acacia = t.open().city.nairobi.vendor_id
    const bodies = { cancel: { items }, returns: { items, reason_code: "other" } }
    const preview = { kind: "cancellation", items }
    for (const one of [id, byGuest, "order_none"]) {
      expect((await thief.shopper.get(`${ME}/orders/${one}`)).status).toBe(404)
      for (const [below, body] of Object.entries({ ...bodies, "refund-preview": preview })) {
        expect((await thief.shopper.post(path(one, lotus(), below), body)).status).toBe(404)
      }
    }
    for (const [below, body] of Object.entries({ ...bodies, "refund-preview": preview })) {
      expect((await mira.shopper.post(path(id, acacia, below), body)).status).toBe(404)
      expect((await mira.shopper.post(path(id, lotus(), below), {})).status).toBe(400)
    }
    const foreign = { items: [{ line_item_id: "ordli_none", quantity: 1 }] }
    expect((await mira.shopper.post(path(id, lotus(), "cancel"), foreign)).status).toBe(404)
    const guest = { headers: t.open().city.store, validateStatus: () => true }
    expect((await t.api.get(`${ME}/orders`, guest)).status).toBe(401)
    expect((await t.api.post(path(id, lotus(), "cancel"), { items }, guest)).status).toBe(401)
    expect(partNamed(await ownOrder(mira, id), LOTUS).status).toBe("to_pack")
    // Core's own route for returns, open to anybody who knows an order's id, is closed.
    const core = {
      order_id: id,
      items: [{ id: items[0].line_item_id, quantity: 1 }],
      return_shipping: { option_id: "so" },
    }
    expect((await t.api.post("/store/returns", core, guest)).status).toBe(404)
  })
}
