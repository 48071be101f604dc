import { model } from "@medusajs/framework/utils"

/**
 * The outbox of scheduling: written in the transaction of the change, delivered by a job at least once (to the
 * event bus and as mail), so that a crash between the two loses nothing.
 */
export const BookingEvent = model
  .define("booking_event", {
    id: model.id({ prefix: "bevt" }).primaryKey(),
    name: model.text(),
    booking_id: model.text(),
    payload: model.json().nullable(),
    attempts: model.number().default(0),
    available_at: model.dateTime(),
    delivered_at: model.dateTime().nullable(),
    last_error: model.text().nullable(),
  })
  .indexes([{ on: ["available_at"], where: "delivered_at IS NULL AND deleted_at IS NULL" }])
