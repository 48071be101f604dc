import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/**
 * Checks that the booking in the path is the signed-in customer's and more than a hold; only a hold has no order.
 * @throws 404 when it is not, as if it were not there
 */
export async function requireOwnBooking(req: AuthenticatedMedusaRequest): Promise<void> {
  const [booking] = await req.scope.resolve(SCHEDULING_MODULE).listBookings(
    {
      id: req.params.id,
      customer_id: req.auth_context.actor_id,
      order_id: { $ne: null },
      status: { $nin: ["held", "released"] },
    },
    { select: ["id"], take: 1 },
  )
  if (!booking) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no booking ${req.params.id}`)
}
