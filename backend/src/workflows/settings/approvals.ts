import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { VENDOR_MODULE } from "../../modules/vendor"

/** The key of the setting. */
export const APPROVALS = "approvals"

const kept = z.object({ products: z.boolean().default(false), services: z.boolean().default(false) })

/** Which of products and services the platform approves before they are sold; none until it says so. */
export async function loadApprovals(container: MedusaContainer) {
  const [setting] = await container
    .resolve(VENDOR_MODULE)
    .listPlatformSettings({ key: APPROVALS }, { take: 1 })
  return kept.parse(setting?.value ?? {})
}
