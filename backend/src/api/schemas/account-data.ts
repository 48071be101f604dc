import { z } from "@medusajs/framework/zod"
import { stated } from "./text-kind"

/** How somebody proves that the account is theirs: by its password, if it has one. */
export const ownerProof = z.strictObject({
  password: stated("secret", z.string().min(1).max(1000)).optional(),
})

export type OwnerProof = z.output<typeof ownerProof>
