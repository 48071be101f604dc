import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import type { Suite } from "../bookings/suite"
import { freezeLines } from "../../../src/workflows/vendor-orders/freeze-lines"
import { desk } from "../calendar/desk"

interface Line {
  product_id: string
  quantity: number
  unit_price: number
  discount?: number
}

/** Products that were sold, returned, discounted, cancelled, or are somebody else's. */
export function sales(t: Suite): void {
  async function order(currency_code: string, lines: Line[]): Promise<string> {
    const { id } = await t
      .getContainer()
      .resolve(Modules.ORDER)
      .createOrders({
        currency_code,
        items: lines.map(({ discount, ...line }) => ({
          ...line,
          title: line.product_id,
          adjustments: discount === undefined ? [] : [{ amount: discount, code: "SPRING" }],
        })),
      })
    return id
  }

  const sold = async (from: string, to: string, query = "") => {
    const { data } = await desk(t).get(`/dashboard?period=custom&from=${from}&to=${to}${query}`)
    return data.dashboard.product_sales
  }

  it("of the own products count by currency, as they were paid and kept", async () => {
    const link = t.getContainer().resolve(ContainerRegistrationKeys.LINK)
    const owners = { prod_tea: t.city.bangkok, prod_oil: t.city.bangkok, prod_foreign: t.city.nairobi }
    await link.create(
      Object.entries(owners).map(([product_id, { vendor_id }]) => ({
        [Modules.PRODUCT]: { product_id },
        [VENDOR_MODULE]: { vendor_id },
      })),
    )
    const tea = { product_id: "prod_tea", quantity: 3, unit_price: 120.5 }
    const first = await order("thb", [tea, { product_id: "prod_foreign", quantity: 9, unit_price: 1000 }])
    await order("thb", [{ product_id: "prod_oil", quantity: 2, unit_price: 400, discount: 80 }])
    await order("eur", [{ product_id: "prod_oil", quantity: 1, unit_price: 11 }])
    const cancelled = await order("thb", [{ product_id: "prod_tea", quantity: 50, unit_price: 120.5 }])
    const earlier = await order("thb", [{ product_id: "prod_tea", quantity: 1, unit_price: 99 }])
    const set = (id: string, change: string) =>
      t.dbConnection.raw(`update "order" set ${change} where id = ?`, [id])
    await set(cancelled, "canceled_at = now()")
    const made = await t
      .getContainer()
      .resolve(Modules.ORDER)
      .listOrders({}, { select: ["id"] })
    await freezeLines(
      t.getContainer(),
      made.map(({ id }) => id),
    )
    // Bangkok is seven hours ahead: the last minute of 9 June, and the first of 10 June.
    await t.dbConnection.raw(`update "order" set created_at = '2026-06-09T17:00:00Z'`)
    await set(earlier, "created_at = '2026-06-09T16:59:00Z'")
    await t.dbConnection.raw(
      `update order_line_vendor v set placed_at = o.created_at from "order" o where o.id = v.order_id`,
    )
    await t.dbConnection.raw(
      `update order_item set return_received_quantity = 1 where order_id = ? and quantity = 3`,
      [first],
    )
    expect(await sold("2026-06-10", "2026-06-10")).toEqual([
      { currency_code: "eur", current: 11, previous: 0 },
      { currency_code: "thb", current: 2 * 120.5 + 720, previous: 99 },
    ])
    expect(await sold("2026-06-11", "2026-06-11")).toEqual([
      { currency_code: "eur", current: 0, previous: 11 },
      { currency_code: "thb", current: 0, previous: 961 },
    ])
    const { data } = await desk(t, () => t.city.admin).get(
      "/platform-dashboard?period=custom&from=2026-06-09&to=2026-06-09",
    )
    // All of it is one day in UTC, and the other business's nine count too.
    expect(data.dashboard.product_sales).toEqual([
      { currency_code: "eur", current: 11, previous: 0 },
      { currency_code: "thb", current: 961 + 99 + 9000, previous: 0 },
    ])
  })

  it("of all businesses are found by their date, however much was sold before", async () => {
    await t.dbConnection.raw(
      `insert into order_line_vendor (id, order_id, line_item_id, vendor_id, kind, needs_shipping, placed_at, currency_code,
         quantity, subtotal, discount_total, tax_total, total, shipping_total, commission_rate, raw_subtotal,
         raw_discount_total, raw_tax_total, raw_total, raw_shipping_total, raw_commission_rate)
       select 'olv_' || n, 'order_' || n, 'ordli_' || n, 'ven_' || n % 50, 'product', true,
         timestamptz '2026-01-01' + n * interval '5 minutes', 'thb', 1, 9, 0, 0, 9, 0, 10, '{}', '{}', '{}', '{}', '{}', '{}'
       from generate_series(1, 20000) n`,
    )
    await t.dbConnection.raw(`analyze order_line_vendor`)
    const { rows } = await t.dbConnection.raw(
      `explain select 1 from order_line_vendor v where v.kind = 'product' and v.deleted_at is null
         and v.placed_at >= '2026-03-01' and v.placed_at < '2026-03-02'`,
    )
    expect(JSON.stringify(rows)).toContain("IDX_order_line_vendor_placed_at")
  })
}
