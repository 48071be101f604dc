import { model } from "@medusajs/framework/utils"
import { REQUEST_STATUSES } from "../time-off-requests/request"

/**
 * An absence that a staff member asks for; once it is approved, `time_off_id` is the absence. `venue_id` is their home
 * venue, `requested_by` and `decided_by` are users, `note` is what the one who decided said to it. It is cancelled by who
 * takes the absence back.
 */
export const TimeOffRequest = model
  .define("time_off_request", {
    id: model.id({ prefix: "tofr" }).primaryKey(),
    staff_id: model.text(),
    venue_id: model.text(),
    starts_at: model.dateTime(),
    ends_at: model.dateTime(),
    reason: model.text().nullable(),
    status: model.enum([...REQUEST_STATUSES]).default("open"),
    requested_by: model.text(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    note: model.text().nullable(),
    time_off_id: model.text().nullable(),
  })
  .indexes([
    { on: ["staff_id", "starts_at"], where: "deleted_at IS NULL" },
    { on: ["venue_id", "status", "starts_at"], where: "deleted_at IS NULL" },
  ])
  .checks([
    { name: "CK_time_off_request_order", expression: "ends_at > starts_at" },
    {
      name: "CK_time_off_request_decided",
      expression: "(status IN ('approved', 'declined', 'cancelled')) = (decided_at IS NOT NULL)",
    },
    { name: "CK_time_off_request_approved", expression: "status = 'approved' OR time_off_id IS NULL" },
  ])
