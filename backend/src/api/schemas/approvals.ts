import { z } from "@medusajs/framework/zod"

/** What besides vendors and venues the platform wants to approve before it is sold; what is absent stays. */
export const approvals = z.strictObject({
  products: z.boolean().optional(),
  services: z.boolean().optional(),
})
export type Approvals = z.output<typeof approvals>
