import { model } from "@medusajs/framework/utils"

/**
 * One change that people made of how much of a variant lies at a location: who, when, from what to what, and why. What
 * orders take and returns bring is with the orders. Never changed or removed; a migration sees to that.
 */
export const StockMovement = model
  .define("stock_movement", {
    id: model.id({ prefix: "smov" }).primaryKey(),
    vendor_id: model.text(),
    inventory_level_id: model.text(),
    inventory_item_id: model.text(),
    location_id: model.text(),
    from_quantity: model.number(),
    to_quantity: model.number(),
    reason: model.enum(["received", "counted", "damaged", "returned", "correction"]),
    note: model.text().nullable(),
    /** The user or key that changed it. */
    created_by: model.text(),
  })
  .indexes([
    { on: ["inventory_level_id", "created_at"], where: "deleted_at IS NULL" },
    { on: ["vendor_id", "created_at"], where: "deleted_at IS NULL" },
  ])
