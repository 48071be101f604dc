import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { fieldsOf } from "../../schemas/fields"
import { emailCode, registerVendor } from "../../schemas/onboarding"

const tag = "Registering a business"

export const vendorRegistrationContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/store/vendors/register",
    summary: "Register a business, signed in by the token of /auth/user/emailpass/register",
    tag,
    body: registerVendor,
    status: 201,
    answers: ["vendor"],
  },
  {
    method: "POST",
    path: "/store/vendors/register/email-code",
    summary: "Have a new code mailed to the address of the own business",
    tag,
    answers: ["email", "expires_at"],
  },
  {
    method: "POST",
    path: "/store/vendors/register/confirm-email",
    summary: "Confirm the address of the own business with the code of the mail",
    tag,
    body: emailCode,
    answers: ["email", "confirmed"],
  },
]

const PAGE_FIELDS = [
  ...["id", "handle", "name", "description", "logo_url", "logo", "venues", "venues_count"],
  ...["services_count", "products_count", "rating_average", "rating_count"],
] as [string, ...string[]]

/** The query of a vendor's page. */
export const vendorPageQuery = z.object({ fields: fieldsOf(PAGE_FIELDS) })

export type VendorPageQuery = z.output<typeof vendorPageQuery>

export const storeVendorContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/store/vendors/:id",
    summary:
      "The page of a vendor, by id or handle: what it says of itself, its venues, and how much it sells",
    tag: "Vendors",
    query: vendorPageQuery,
    answers: ["vendor"],
  },
]
