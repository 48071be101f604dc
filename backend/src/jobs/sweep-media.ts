import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepMediaWorkflow } from "../workflows/media/sweep-media"

/** Removes uploads that nothing uses. */
export default async function sweepMedia(container: MedusaContainer): Promise<void> {
  await sweepMediaWorkflow(container).run({ input: { limit: 500 } })
}

export const config = { name: "sweep-media", schedule: "23 * * * *" }
