import { model } from "@medusajs/framework/utils"

/**
 * One meeting of a class. Seats are those of the live bookings that name it; there is no counter. Its staff member
 * and its resource units are claimed under its id. Instants are UTC; `local_starts_at` (YYYY-MM-DDTHH:MM) and
 * `time_zone` keep the wall time that was announced. Sessions made together share a `series_id`.
 */
export const ClassSession = model
  .define("class_session", {
    id: model.id({ prefix: "cses" }).primaryKey(),
    service_id: model.text(),
    venue_id: model.text(),
    staff_id: model.text().nullable(),
    resource_unit_ids: model.array().default([]),
    starts_at: model.dateTime(),
    ends_at: model.dateTime(),
    local_starts_at: model.text(),
    time_zone: model.text(),
    capacity: model.number(),
    status: model.enum(["scheduled", "cancelled"]).default("scheduled"),
    series_id: model.text().nullable(),
  })
  .indexes([
    { on: ["service_id", "starts_at"], where: "deleted_at IS NULL" },
    { on: ["venue_id", "starts_at"], where: "deleted_at IS NULL" },
    { on: ["service_id", "starts_at"], unique: true, where: "status = 'scheduled' AND deleted_at IS NULL" },
  ])
  .checks([
    { name: "CK_class_session_time", expression: "ends_at > starts_at" },
    { name: "CK_class_session_capacity", expression: "capacity > 0" },
  ])
