import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../../../../modules/scheduling"
import { chooseFrom } from "../../../../../modules/scheduling/offer/choose"
import type { AvailabilityQuery } from "../../../../schemas/availability"
import { loadAvailability } from "../../load-availability"

/** When a service can start, every day asked for, and the earliest start from then on. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { variant_id, staff_id = null, add_on_ids, ...asked } = req.validatedQuery as AvailabilityQuery
  const offer = await req.scope.resolve(SCHEDULING_MODULE).loadOffer(req.params.id)
  if (!offer?.listed) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no service ${req.params.id}`)
  }
  const { party_size } = asked
  const choice = chooseFrom(offer, { variant_id, staff_id, add_on_ids, party_size })
  res.json({ availability: await loadAvailability(req.scope, [{ offer, choice }], asked) })
}
