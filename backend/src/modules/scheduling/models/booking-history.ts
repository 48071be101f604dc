import { model } from "@medusajs/framework/utils"
import { Booking } from "./booking"

/**
 * One change of a booking: when, by whom, from what status to what, and why. `event` says what happened
 * (`status_changed`, `rescheduled`, `zone_rules_changed`), `details` the times or staff before and after.
 */
export const BookingHistory = model.define("booking_history", {
  id: model.id({ prefix: "bhis" }).primaryKey(),
  at: model.dateTime(),
  by_type: model.enum(["customer", "vendor", "platform", "system"]),
  by_id: model.text().nullable(),
  from: model.text().nullable(),
  to: model.text(),
  reason_code: model.text().nullable(),
  reason: model.text().nullable(),
  event: model.text().default("status_changed"),
  details: model.json().nullable(),
  booking: model.belongsTo(() => Booking, { mappedBy: "history" }),
})
