import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepHoldsWorkflow } from "../workflows/bookings/sweep-holds"

/** Tidies holds that have run out, and takes their lines out of the carts. */
export default async function sweepHolds(container: MedusaContainer): Promise<void> {
  await sweepHoldsWorkflow(container).run({ input: { limit: 200 } })
}

export const config = { name: "sweep-holds", schedule: "* * * * *" }
