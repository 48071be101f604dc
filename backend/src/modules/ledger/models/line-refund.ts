import { model } from "@medusajs/framework/utils"

/**
 * Pieces of a line that are not sold after all, and the money that is owed for them since: cancelled before they were
 * packed, or received back. The lines of one decision share `refund_id`, under which the payment's refund is noted, so
 * that it is paid once. Amounts are major units of `currency_code`.
 */
export const LineRefund = model
  .define("line_refund", {
    id: model.id({ prefix: "lrf" }).primaryKey(),
    refund_id: model.text(),
    order_id: model.text(),
    vendor_id: model.text(),
    line_item_id: model.text(),
    kind: model.enum(["cancellation", "return"]),
    return_id: model.text().nullable(),
    quantity: model.number(),
    currency_code: model.text(),
    amount: model.bigNumber(),
    shipping_amount: model.bigNumber().default(0),
    reason_code: model.text().nullable(),
    reason: model.text().nullable(),
    created_by: model.text().nullable(),
  })
  .indexes([
    { on: ["order_id"], where: "deleted_at IS NULL" },
    { on: ["refund_id"], where: "deleted_at IS NULL" },
    { on: ["return_id"], where: "return_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["created_at"], where: "deleted_at IS NULL" },
  ])
  .checks([{ name: "CK_line_refund_quantity", expression: "quantity > 0" }])
