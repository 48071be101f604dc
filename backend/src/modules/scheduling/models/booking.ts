import { model } from "@medusajs/framework/utils"
import { BookingHistory } from "./booking-history"
import { BookingSegment } from "./booking-segment"

/**
 * One visit. Instants are UTC; `local_starts_at` (YYYY-MM-DDTHH:MM) and `time_zone` keep the wall time that was
 * agreed. Amounts are major units of `currency_code`. `policy` is the cancellation policy frozen when made. A visit to
 * a class names its session. `sequence` rises with each change that a calendar must hear of (RFC 5545).
 */
export const Booking = model
  .define("booking", {
    id: model.id({ prefix: "bkg" }).primaryKey(),
    number: model.autoincrement(),
    status: model
      .enum([
        "held",
        "requested",
        "confirmed",
        "checked_in",
        "completed",
        "cancelled",
        "declined",
        "no_show",
        "expired",
        "released",
      ])
      .default("held"),
    source: model.enum(["online", "walk_in", "phone"]).default("online"),
    vendor_id: model.text(),
    venue_id: model.text(),
    customer_id: model.text().nullable(),
    cart_id: model.text().nullable(),
    order_id: model.text().nullable(),
    starts_at: model.dateTime(),
    ends_at: model.dateTime(),
    local_starts_at: model.text(),
    time_zone: model.text(),
    party_size: model.number().default(1),
    notes: model.text().nullable(),
    currency_code: model.text(),
    total: model.bigNumber(),
    deposit_total: model.bigNumber(),
    approval: model.enum(["automatic", "manual"]).default("automatic"),
    policy: model.json(),
    hold_expires_at: model.dateTime().nullable(),
    hold_extended: model.boolean().default(false),
    session_id: model.text().nullable(),
    sequence: model.number().default(0),
    reschedule_count: model.number().default(0),
    reminded_at: model.dateTime().nullable(),
    cancelled_by: model.enum(["customer", "vendor", "platform", "system"]).nullable(),
    cancellation_fee: model.bigNumber().nullable(),
    refund_total: model.bigNumber().nullable(),
    segments: model.hasMany(() => BookingSegment, { mappedBy: "booking" }),
    history: model.hasMany(() => BookingHistory, { mappedBy: "booking" }),
  })
  .cascades({ delete: ["segments", "history"] })
  .indexes([
    { on: ["venue_id", "starts_at"], where: "deleted_at IS NULL" },
    { on: ["vendor_id", "starts_at"], where: "deleted_at IS NULL" },
    { on: ["customer_id", "starts_at"], where: "deleted_at IS NULL" },
    { on: ["cart_id"], where: "deleted_at IS NULL" },
    { on: ["order_id"], where: "deleted_at IS NULL" },
    { on: ["hold_expires_at"], where: "status = 'held' AND deleted_at IS NULL" },
    { on: ["session_id"], where: "session_id IS NOT NULL AND deleted_at IS NULL" },
    {
      on: ["updated_at"],
      where: "status IN ('cancelled', 'declined', 'expired', 'no_show') AND deleted_at IS NULL",
    },
    { on: ["starts_at"], where: "status IN ('requested', 'confirmed') AND deleted_at IS NULL" },
  ])
  .checks([
    { name: "CK_booking_time", expression: "ends_at > starts_at" },
    { name: "CK_booking_party", expression: "party_size > 0" },
    {
      name: "CK_booking_has_order",
      expression: "status IN ('held', 'expired', 'released') OR order_id IS NOT NULL",
    },
  ])
