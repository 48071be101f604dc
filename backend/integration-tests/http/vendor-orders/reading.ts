import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import {
  statusOf,
  STATUS_SQL,
  VENDOR_ORDER_STATUSES,
} from "../../../src/workflows/vendor-orders/vendor-order-status"
import { countStatements } from "../discovery/count-statements"
import { refusal } from "../venues/desk"
import { act, ADDRESS, buy, done, lineOf, orderPath, pack, partOf, send, type Suite } from "./suite"

/** What a vendor sees of orders, and what it never does. */
export function reading(t: Suite): void {
  it("calls a guest who collects the goods by the e-mail alone, whatever another business typed", async () => {
    const { owner } = t.open()
    const order = await buy(t, { soap: 1 }, "collects@shopper.example")
    const sql = t.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await sql.raw(`update "order" set shipping_address_id = null where id = ?`, [order])
    await sql.raw(
      `update customer set first_name = 'Typed', last_name = 'Elsewhere', phone = '+66 2 999 0000'
        where email = 'collects@shopper.example'`,
    )
    expect((await partOf(owner, order)).customer).toEqual({
      name: null,
      email: "collects@shopper.example",
      phone: null,
    })
    const { vendor_orders } = done(await owner.get("/vendor-orders"))
    expect(vendor_orders.map((one: { customer_name: string | null }) => one.customer_name)).toEqual([null])
  })

  it("shows each vendor its own lines, sums and share of the delivery, and nothing of the other's", async () => {
    const { owner, stranger, manager } = t.open()
    await createPromotionsWorkflow(t.container()).run({
      input: {
        promotionsData: [
          {
            code: "TEN",
            type: "standard",
            status: "active",
            application_method: { type: "percentage", target_type: "items", allocation: "across", value: 10 },
          },
        ],
      },
    })
    const order = await buy(t, { soap: 3, robe: 1, tea: 2, visit: true, code: "TEN" })
    const own = await partOf(owner, order)
    expect(own).toEqual(await partOf(manager, order))
    expect(own.customer).toEqual({
      name: "Anchalee Wong",
      email: "anchalee@shopper.example",
      phone: ADDRESS.phone,
    })
    expect(own.delivery_address).toEqual({ ...ADDRESS, company: null, address_2: null, province: null })
    expect(
      own.lines.map(({ title, quantity, total, shipping_total }) => [title, quantity, total, shipping_total]),
    ).toEqual([
      ["Robe", 1, 810, 45],
      ["Soap", 3, 270, 15],
    ])
    expect(own.totals).toEqual({
      item_subtotal: 1200,
      discount_total: 120,
      tax_total: 0,
      shipping_total: 60,
      total: 1140,
      refunded_total: 0,
    })
    expect(lineOf(own, "Soap")).toMatchObject({
      sku: "lotus-soap",
      unit_price: 100,
      commission_rate: 15,
      left_to_pack: 3,
      left_to_cancel: 3,
      left_to_return: 0,
    })
    const other = await partOf(stranger, order)
    expect(other.lines.map(({ title, total }) => [title, total])).toEqual([["Tea", 450]])
    expect(other.totals.total).toBe(530)
    const told = JSON.stringify(own)
    for (const foreign of ["Tea", "Acacia", "Massage", "pay_", "paycol", "cus_"])
      expect(told).not.toContain(foreign)
    expect(Object.keys(own).sort()).toEqual([
      ...[
        "currency_code",
        "customer",
        "delivery_address",
        "fulfillments",
        "history",
        "id",
        "lines",
        "number",
      ],
      ...["placed_at", "refunds", "returns", "revision", "status", "totals"],
    ])
  })

  it("lists by status, number, name and day, in pages, with two statements of its own", async () => {
    const { owner, stranger } = t.open()
    const orders: string[] = []
    for (const soap of [1, 2, 3]) orders.push(await buy(t, { soap, tea: 1 }))
    const [first, second, third] = orders
    await send(owner, first, { Soap: 1 })
    await send(owner, second, { Soap: 1 })
    const list = async (query = "", desk = owner) => {
      const { vendor_orders, count } = done(await desk.get(`/vendor-orders${query}`))
      const rows = vendor_orders as {
        id: string
        number: number
        status: string
        total: number
        pieces: number
      }[]
      return { rows, count, ids: rows.map(({ id }) => id) }
    }
    const all = await list()
    expect([all.count, all.ids]).toEqual([3, [third, second, first]])
    expect(all.rows.map(({ status, total, pieces }) => [status, total, pieces])).toEqual([
      ["to_pack", 360, 3],
      ["partly_shipped", 260, 2],
      ["shipped", 160, 1],
    ])
    expect((await list("", stranger)).rows.map(({ status, total }) => [status, total])).toEqual(
      [330, 330, 330].map((total) => ["to_pack", total]),
    )
    const number = (await partOf(owner, second)).number
    expect((await list(`?q=${number}`)).ids).toEqual([second])
    expect((await list(`?q=%23${number}`)).ids).toEqual([second])
    expect((await list("?q=wong%20anch")).count).toBe(3)
    expect((await list("?q=nobody")).count).toBe(0)
    expect((await list("?q=%25")).count).toBe(0)
    expect((await list("?status=shipped&status=to_pack")).ids).toEqual([third, first])
    expect((await list("?limit=1&offset=1&order=placed_at")).ids).toEqual([second])
    expect((await list("?order=-number&limit=1")).ids).toEqual([third])
    expect((await list(`?from=${new Date(Date.now() + 60_000).toISOString()}`)).count).toBe(0)
    expect((await list(`?to=${new Date(Date.now() + 60_000).toISOString()}`)).count).toBe(3)
    for (const bad of [
      "status=lost",
      "from=2026-01-01",
      "limit=1000",
      "order=email",
      "fields=email",
      "vendor_id=x",
    ]) {
      expect([bad, (await owner.get(`/vendor-orders?${bad}`)).status]).toEqual([bad, 400])
    }
    const guard = await countStatements(() => owner.get("/workspace"), 200)
    const listed = await countStatements(() => owner.get("/vendor-orders"), 200)
    expect(listed).toBeLessThanOrEqual(guard + 1)
    expect(await countStatements(() => owner.get("/vendor-orders?limit=1"), 200)).toBe(listed)
    expect(await countStatements(() => owner.get(orderPath(first)), 200)).toBeLessThanOrEqual(guard + 6)
  })

  it("is 404 for every id of somebody else, wherever it stands", async () => {
    const { owner, stranger, platform, staff, support, nobody } = t.open()
    const both = await buy(t, { soap: 2, tea: 2 })
    const mine = await buy(t, { soap: 1 })
    const visit = await buy(t, { visit: true })
    await send(owner, both, { Soap: 1 })
    const packed = await pack(owner, both, { Soap: 1 })
    const [shipped, open] = packed.fulfillments
    const soap = packed.lines[0].line_item_id
    const { returns } = await act(owner, both, "returns", {
      items: [{ line_item_id: soap, quantity: 1 }],
      reason_code: "damaged",
    })
    const items = [{ line_item_id: soap, quantity: 1 }]
    const before = await partOf(owner, both)
    const knocks: [string, object?][] = [
      [orderPath(mine)],
      [orderPath(visit)],
      [orderPath("order_none")],
      [orderPath(mine, "cancel"), { items }],
      [orderPath(mine, "fulfillments"), { items }],
      [orderPath(both, "fulfillments"), { items }],
      [orderPath(both, "cancel"), { items }],
      [orderPath(both, "returns"), { items, reason_code: "other" }],
      [orderPath(both, `fulfillments/${open.id}/ship`), {}],
      [orderPath(both, `fulfillments/${open.id}/cancel`), {}],
      [orderPath(both, `fulfillments/${shipped.id}/deliver`), {}],
      [orderPath(both, `returns/${returns[0].id}/receive`), {}],
      [orderPath(both, `returns/${returns[0].id}/cancel`), {}],
    ]
    for (const [path, body] of knocks) {
      const { status } = await (body ? stranger.post(path, body) : stranger.get(path))
      expect([path, status]).toEqual([path, 404])
    }
    for (const [path, body] of knocks.slice(3)) {
      // The same ids below an order of one's own that they are not in.
      const moved = path.replace(both, mine)
      expect([moved, (await owner.post(moved, body)).status]).toEqual([moved, 404])
    }
    expect((await owner.get(orderPath(visit))).status).toBe(404)
    for (const desk of [platform, staff, support]) {
      expect((await desk.get(orderPath(both))).status).toBe(403)
      expect((await desk.post(orderPath(both, "cancel"), { items })).status).toBe(403)
    }
    expect((await nobody.get(orderPath(both))).status).toBe(401)
    expect(await partOf(owner, both)).toEqual(before)
  })

  it("is closed while the business is suspended", async () => {
    const { owner, platform, city } = t.open()
    const order = await buy(t, { soap: 1 })
    done(await platform.post(`/vendors/${city.bangkok.vendor_id}/suspend`, { reason: "Unpaid fees" }))
    for (const path of ["/vendor-orders", orderPath(order)]) {
      expect(refusal(await owner.get(path))).toMatchObject({ status: 403, code: "vendor_suspended" })
    }
    const answer = await owner.post(orderPath(order, "cancel"), { items: [] })
    expect(refusal(answer)).toMatchObject({ status: 403, code: "vendor_suspended" })
  })

  it("has the same statuses in SQL as in the list's rules", async () => {
    const knex = t.container().resolve("__pg_connection__")
    const { rows } = await knex.raw(
      `select *, ${STATUS_SQL} as status from (select wanted, packed, shipped, delivered, returned, canceled
        from generate_series(0, 2) wanted, generate_series(0, 2) packed, generate_series(0, 2) shipped,
          generate_series(0, 2) delivered, generate_series(0, 2) returned, (values (true), (false)) c(canceled)) s`,
    )
    expect(rows.length).toBe(486)
    for (const { status, canceled, ...sums } of rows)
      expect([sums, statusOf(sums, canceled)]).toEqual([sums, status])
    expect(new Set(rows.map(({ status }: { status: string }) => status))).toEqual(
      new Set(VENDOR_ORDER_STATUSES),
    )
  })

  it("writes every step into the audit log, with the own lines alone", async () => {
    const { owner, stranger } = t.open()
    const order = await buy(t, { soap: 1, tea: 1 })
    await pack(owner, order, { Soap: 1 })
    const { audit_entries } = done(await owner.get("/audit-entries?limit=5"))
    const packed = audit_entries.find(({ action }: { action: string }) => action.endsWith("/fulfillments"))
    expect(packed).toMatchObject({ target: { kind: "vendor_order", id: order } })
    const { audit_entry } = done(await owner.get(`/audit-entries/${packed.id}`))
    expect(audit_entry.changes.map(({ field }: { field: string }) => field)).toContain("lines")
    expect(JSON.stringify(audit_entry)).not.toContain(
      lineOf(await partOf(stranger, order), "Tea").line_item_id,
    )
    expect((await stranger.get(`/audit-entries/${packed.id}`)).status).toBe(404)
  })
}
