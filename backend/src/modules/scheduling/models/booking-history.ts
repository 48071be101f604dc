import { model } from "@medusajs/framework/utils"
import { Booking } from "./booking"

/** One change of a booking's status: when, by whom, from what to what, and why. */
export const BookingHistory = model.define("booking_history", {
  id: model.id({ prefix: "bhis" }).primaryKey(),
  at: model.dateTime(),
  by_type: model.enum(["customer", "vendor", "platform", "system"]),
  by_id: model.text().nullable(),
  from: model.text().nullable(),
  to: model.text(),
  reason_code: model.text().nullable(),
  reason: model.text().nullable(),
  booking: model.belongsTo(() => Booking, { mappedBy: "history" }),
})
