import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findOpenMatters } from "../../../../../queries/account-data/open-matters"
import { deleteAccountWorkflow } from "../../../../../workflows/account-data/delete-account"
import { proveOwner } from "../../../../account/prove-owner"
import { bookingNumber } from "../../../../presenters/booking-number"
import type { OwnerProof } from "../../../../schemas/account-data"

/** What stands in the way of deleting the account. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { bookings, orders } = await findOpenMatters(req.scope, req.auth_context.actor_id)
  const named = bookings.map((booking) => ({ ...booking, number: bookingNumber(booking.number) }))
  res.json({ bookings: named, orders })
}

/** Deletes the account. */
export async function POST(req: AuthenticatedMedusaRequest<OwnerProof>, res: MedusaResponse): Promise<void> {
  const { auth_identity_id, actor, origin } = await proveOwner(req, req.validatedBody)
  const customer_id = req.auth_context.actor_id
  await deleteAccountWorkflow(req.scope).run({ input: { auth_identity_id, actor, origin, customer_id } })
  res.json({ id: customer_id, object: "customer", deleted: true })
}
