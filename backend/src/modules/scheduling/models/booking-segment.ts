import { model } from "@medusajs/framework/utils"
import { Booking } from "./booking"

/**
 * One part of a visit: a variant performed by a staff member. `starts_at`/`ends_at` is what the client sees, the
 * buffers lie outside. Title, price (with add-ons), add-ons and lengths are frozen. `line_item_id` is the cart
 * line that sells it, `quantity` its places in a class (1 for all else); price is that of all places. `processing` are
 * stretches in which the staff member is free, as in ServiceVariant; without staff only a class can be.
 */
export const BookingSegment = model
  .define("booking_segment", {
    id: model.id({ prefix: "bseg" }).primaryKey(),
    rank: model.number().default(0),
    service_id: model.text(),
    variant_id: model.text(),
    title: model.text(),
    variant_title: model.text(),
    staff_id: model.text().nullable(),
    any_staff: model.boolean().default(false),
    resource_unit_ids: model.array().default([]),
    starts_at: model.dateTime(),
    ends_at: model.dateTime(),
    buffer_before_minutes: model.number().default(0),
    buffer_after_minutes: model.number().default(0),
    processing: model.json().nullable(),
    quantity: model.number().default(1),
    price: model.bigNumber(),
    add_ons: model.json().nullable(),
    line_item_id: model.text().nullable(),
    booking: model.belongsTo(() => Booking, { mappedBy: "segments" }),
  })
  .indexes([
    { on: ["line_item_id"], unique: true, where: "line_item_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["staff_id", "starts_at"], where: "deleted_at IS NULL" },
    { on: ["service_id", "starts_at"], where: "deleted_at IS NULL" },
  ])
  .checks([{ name: "CK_booking_segment_time", expression: "ends_at > starts_at" }])
