import type { MedusaContainer } from "@medusajs/framework/types"
import { AUDIT_MODULE } from "../modules/audit"

/** No request lasts as long; what is older was left behind by a server that died. */
const MINUTES = 15

/** Makes entries with an unknown outcome of changes that a server began and never came to the end of. */
export default async function settleAuditAttempts(container: MedusaContainer): Promise<void> {
  await container.resolve(AUDIT_MODULE).settleLost(MINUTES)
}

export const config = { name: "settle-audit-attempts", schedule: "*/5 * * * *" }
