import { model } from "@medusajs/framework/utils"

/**
 * One change of a record by somebody who gave a reason; the database refuses to change or remove a row. `from` and `to` are
 * the times before and after (null: there was no record, or it counts no more), as in RecordTimes.
 */
export const AttendanceCorrection = model
  .define("attendance_correction", {
    id: model.id({ prefix: "attc" }).primaryKey(),
    record_id: model.text(),
    at: model.dateTime(),
    by_type: model.enum(["vendor", "platform"]),
    by_id: model.text(),
    kind: model.enum(["added", "changed", "voided"]),
    from: model.json().nullable(),
    to: model.json().nullable(),
    reason: model.text(),
  })
  .indexes([{ on: ["record_id", "at"], where: "deleted_at IS NULL" }])
