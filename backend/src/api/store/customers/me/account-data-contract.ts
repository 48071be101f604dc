import type { RouteContract } from "../../../contract"
import { ownerProof } from "../../../schemas/account-data"

const tag = "My account"

/** A copy of one's data, and the end of one's account. */
export const accountDataContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/store/customers/me/export",
    summary: "All that Plaza keeps of the customer; by password, or within ten minutes of signing in",
    tag,
    body: ownerProof,
    answers: ["exported_at", "profile", "bookings", "orders", "sign_ins"],
  },
  {
    method: "GET",
    path: "/store/customers/me/deletion",
    summary: "The visits and orders that stand in the way of deleting the account",
    tag,
    answers: ["bookings", "orders"],
  },
  {
    method: "POST",
    path: "/store/customers/me/deletion",
    summary: "Delete the account for good, by password; 409 account_in_use while visits or orders are open",
    tag,
    body: ownerProof,
    answers: ["id", "object", "deleted"],
  },
]
