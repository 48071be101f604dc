import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepStrayFilesWorkflow } from "../workflows/media/sweep-stray-files"

/** Removes files on the local disk that no upload knows. */
export default async function sweepStrayFiles(container: MedusaContainer): Promise<void> {
  await sweepStrayFilesWorkflow(container).run()
}

export const config = { name: "sweep-stray-files", schedule: "41 3 * * *" }
