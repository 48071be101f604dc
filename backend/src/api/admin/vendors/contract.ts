import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { listQuery, oneOrMany } from "../../schemas/list-query"
import { payoutDetails } from "../../schemas/payout"
import { createVendor, optionalReason, requiredReason, updateVendor } from "../../schemas/vendor"

const tag = "Vendors"

/** The query of the list of vendors. */
export const vendorListQuery = listQuery(
  ["name", "created_at", "updated_at", "status", "submitted_at"],
  "name",
).extend({
  status: oneOrMany(z.enum(["pending", "approved", "rejected", "suspended"])),
  /** `true`: only those that asked to be looked at; `false`: only those that did not yet. */
  submitted: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
})

export type VendorListQuery = z.output<typeof vendorListQuery>

const vendor = ["vendor"]

export const vendorContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/vendors",
    summary: "All vendors, for the platform",
    tag,
    query: vendorListQuery,
    answers: ["vendors", "count", "offset", "limit"],
  },
  {
    method: "POST",
    path: "/admin/vendors",
    summary: "Create a vendor that is approved at once",
    tag,
    body: createVendor,
    answers: vendor,
  },
  { method: "GET", path: "/admin/vendors/:id", summary: "One vendor", tag, answers: vendor },
  {
    method: "POST",
    path: "/admin/vendors/:id",
    summary: "Change a vendor; its commission is the platform's to change",
    tag,
    body: updateVendor,
    answers: vendor,
  },
  step("approve", "Let a pending or rejected vendor sell", optionalReason),
  step("reject", "Refuse a pending vendor, with a reason", requiredReason),
  step("suspend", "Take a vendor and all it sells out of the store, with a reason", requiredReason),
  step("reinstate", "Let a suspended vendor sell again", optionalReason),
  {
    method: "POST",
    path: "/admin/vendors/:id/submit",
    summary: "Put the own business before the platform, once its checklist is done",
    tag,
    answers: vendor,
  },
  {
    method: "GET",
    path: "/admin/vendors/:id/onboarding",
    summary: "The checklist of a business",
    tag,
    answers: ["checklist", "can_submit", "vendor"],
  },
  {
    method: "POST",
    path: "/admin/vendors/:id/logo",
    summary: "Replace the logo: multipart/form-data with one picture in `files` (JPEG, PNG, WebP or AVIF)",
    tag,
    answers: vendor,
  },
  {
    method: "GET",
    path: "/admin/vendors/:id/documents",
    summary:
      "Private documents of a business; the owner uploads them at /admin/media for `onboarding_document`",
    tag,
    answers: ["documents"],
  },
  {
    method: "GET",
    path: "/admin/vendors/:id/payout-details",
    summary: "Where a business is paid, masked",
    tag,
    answers: ["payout_details"],
  },
  {
    method: "POST",
    path: "/admin/vendors/:id/payout-details",
    summary: "Replace where the own business is paid; kept encrypted",
    tag,
    body: payoutDetails,
    answers: ["payout_details"],
  },
]

function step(name: string, summary: string, body: z.ZodType): RouteContract {
  return { method: "POST", path: `/admin/vendors/:id/${name}`, summary, tag, body, answers: vendor }
}
