import type { MedusaContainer } from "@medusajs/framework/types"
import { announceAlertsWorkflow } from "../workflows/audit/announce-alerts"

/** Tells the platform's admins of alerts whose server died before it could. */
export default async function announceAlerts(container: MedusaContainer): Promise<void> {
  await announceAlertsWorkflow(container).run({ input: {} })
}

export const config = { name: "announce-alerts", schedule: "* * * * *" }
