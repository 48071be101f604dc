import { MedusaError } from "@medusajs/framework/utils"

/** The refusal of a venue at which a staff member does not work. */
export const notThere = (venueId: string) =>
  new MedusaError(MedusaError.Types.NOT_FOUND, `venue_id: they do not work at ${venueId}`)
