import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { listQuery } from "../../schemas/list-query"
import { id } from "../../schemas/primitives"
import { changeDays } from "../../schemas/rota"
import { createStaff, createTimeOff, ownStaffProfile, shifts, updateStaff } from "../../schemas/staff"

const tag = "Staff"

/** The query of the list of staff. */
export const staffListQuery = listQuery(["name", "created_at", "rank"], "name").extend({
  venue_id: id.optional(),
})

export type StaffListQuery = z.output<typeof staffListQuery>

export const staffContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/staff",
    summary: "Staff of the workspace's venues",
    tag,
    query: staffListQuery,
    answers: ["staff_members", "count", "offset", "limit"],
  },
  {
    method: "POST",
    path: "/admin/staff",
    summary: "Add a staff member to a venue",
    tag,
    body: createStaff,
    answers: ["staff_member"],
  },
  {
    method: "GET",
    path: "/admin/staff/:id",
    summary: "A staff member with venue and shifts",
    tag,
    answers: ["staff_member"],
  },
  {
    method: "POST",
    path: "/admin/staff/:id",
    summary: "Change a staff member",
    tag,
    body: updateStaff,
    answers: ["staff_member"],
  },
  {
    method: "DELETE",
    path: "/admin/staff/:id",
    summary: "Remove a staff member without coming bookings",
    tag,
    answers: ["id", "object", "deleted"],
  },
  {
    method: "POST",
    path: "/admin/staff/:id/picture",
    summary:
      "Replace the picture: multipart/form-data with one in `files` (JPEG, PNG, WebP or AVIF, up to 4 MB)",
    tag,
    answers: ["staff_member"],
  },
  {
    method: "DELETE",
    path: "/admin/staff/:id/picture",
    summary: "Take the picture away",
    tag,
    answers: ["id", "object", "deleted", "parent"],
  },
  {
    method: "POST",
    path: "/admin/staff/:id/shifts",
    summary: "Replace all shifts",
    tag,
    body: shifts,
    answers: ["staff_member"],
  },
  {
    method: "POST",
    path: "/admin/staff/:id/days",
    summary:
      "Change what is worked on single dates: shifts, a day off, or as every week; 409 shifts_changed when they are not " +
      "those of `revision` any more",
    tag,
    body: changeDays,
    answers: ["staff_member"],
  },
  {
    method: "POST",
    path: "/admin/staff/:id/profile",
    summary: "Change title and description, also one's own",
    tag,
    body: ownStaffProfile,
    answers: ["staff_member"],
  },
  {
    method: "GET",
    path: "/admin/staff/:id/time-off",
    summary: "Absences, latest first",
    tag,
    answers: ["time_off", "count", "offset", "limit"],
    query: listQuery(["starts_at"], "-starts_at"),
  },
  {
    method: "POST",
    path: "/admin/staff/:id/time-off",
    summary: "Add an absence; 409 bookings_affected unless forced, 403 for a manager's own",
    tag,
    body: createTimeOff,
    answers: ["time_off"],
  },
  {
    method: "DELETE",
    path: "/admin/time-off/:id",
    summary: "Remove an absence; the request that it was approved by is cancelled",
    tag,
    answers: ["id", "object", "deleted"],
  },
]
