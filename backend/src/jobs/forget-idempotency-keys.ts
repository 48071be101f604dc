import type { MedusaContainer } from "@medusajs/framework/types"
import { IDEMPOTENCY_MODULE } from "../modules/idempotency"

/** Forgets idempotency keys that are older than 24 hours. */
export default async function forgetIdempotencyKeys(container: MedusaContainer): Promise<void> {
  await container.resolve(IDEMPOTENCY_MODULE).forgetExpired()
}

export const config = { name: "forget-idempotency-keys", schedule: "17 * * * *" }
