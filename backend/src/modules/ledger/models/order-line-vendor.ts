import { model } from "@medusajs/framework/utils"

/**
 * Whose an order's line is, frozen when the order was placed: the vendor, the commission they had agreed to (a
 * percentage of the line after discount), and what the line cost in major units of `currency_code`. `shipping_total`
 * is the line's share of the delivery it travels with. A booking's line is never packed.
 */
export const OrderLineVendor = model
  .define("order_line_vendor", {
    id: model.id({ prefix: "olv" }).primaryKey(),
    order_id: model.text(),
    line_item_id: model.text(),
    vendor_id: model.text(),
    kind: model.enum(["product", "booking"]),
    booking_id: model.text().nullable(),
    needs_shipping: model.boolean(),
    placed_at: model.dateTime(),
    currency_code: model.text(),
    quantity: model.number(),
    subtotal: model.bigNumber(),
    discount_total: model.bigNumber(),
    tax_total: model.bigNumber(),
    total: model.bigNumber(),
    shipping_method_id: model.text().nullable(),
    shipping_total: model.bigNumber(),
    commission_rate: model.bigNumber(),
  })
  .indexes([
    { on: ["line_item_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["order_id"], where: "deleted_at IS NULL" },
    { on: ["vendor_id", "placed_at"], where: "kind = 'product' AND deleted_at IS NULL" },
    { on: ["placed_at"], where: "kind = 'product' AND deleted_at IS NULL" },
    { on: ["booking_id"], where: "booking_id IS NOT NULL AND deleted_at IS NULL" },
  ])
  .checks([{ name: "CK_order_line_vendor_quantity", expression: "quantity > 0" }])
