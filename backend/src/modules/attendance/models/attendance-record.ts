import { model } from "@medusajs/framework/utils"

/**
 * One stay of a staff member at a venue, from check-in to check-out; instants UTC. `date` (YYYY-MM-DD in `time_zone`, the
 * venue's) is the day on which the shift starts that it belongs to. `breaks` is `[{ starts_at, ends_at }]`, ascending and
 * inside the stay; the last one may still be on. `check_out_missed_at` says when a later check-in found it still open. A
 * voided record counts nowhere. `sequence` rises with each change and tells a page that it is stale.
 */
export const AttendanceRecord = model
  .define("attendance_record", {
    id: model.id({ prefix: "attr" }).primaryKey(),
    staff_id: model.text(),
    venue_id: model.text(),
    date: model.text(),
    time_zone: model.text(),
    checked_in_at: model.dateTime(),
    checked_out_at: model.dateTime().nullable(),
    breaks: model.json(),
    check_out_missed_at: model.dateTime().nullable(),
    voided_at: model.dateTime().nullable(),
    sequence: model.number().default(0),
  })
  .indexes([
    {
      name: "IDX_attendance_record_open_unique",
      on: ["staff_id"],
      unique: true,
      where:
        "checked_out_at IS NULL AND check_out_missed_at IS NULL AND voided_at IS NULL AND deleted_at IS NULL",
    },
    { on: ["venue_id", "date"], where: "deleted_at IS NULL" },
    { on: ["staff_id", "date"], where: "deleted_at IS NULL" },
  ])
  .checks([
    { name: "CK_attendance_record_order", expression: "checked_out_at >= checked_in_at" },
    { name: "CK_attendance_record_breaks", expression: "jsonb_typeof(breaks) = 'array'" },
  ])
