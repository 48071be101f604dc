import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEDIA_MODULE } from "../../../modules/media"
import { loadMediaUse } from "../../../queries/media-use"
import { removeClaimed } from "../remove-claimed"

/** Uploads by the address at which they were shown, or by their id, whatever uses them. */
export interface MediaToRemove {
  urls?: (string | null)[]
  ids?: string[]
}

/**
 * Removes uploads with their files: pictures at `urls` that nothing shows any more, and those named by id. The last step of a workflow, as
 * nothing brings files back. It never fails: what it could not remove is left to the sweep.
 */
export const removeMediaStep = createStep(
  "remove-media",
  async ({ urls = [], ids = [] }: MediaToRemove, { container }) => {
    try {
      const unused = await unusedAt(container, urls)
      await remove(container, [...unused, ...ids])
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Removed pictures are left to the next sweep: ${String(error)}`)
    }
    return new StepResponse(null)
  },
)

/** The pictures at these addresses that nothing shows. */
async function unusedAt(container: MedusaContainer, urls: (string | null)[]): Promise<string[]> {
  const wanted = urls.flatMap((url) => url ?? [])
  if (wanted.length === 0) return []
  const assets = await container
    .resolve(MEDIA_MODULE)
    .listMediaAssets({ url: wanted }, { select: ["id"], take: null })
  const ids = assets.map(({ id }) => id)
  const uses = await loadMediaUse(container, { ids, limit: ids.length })
  return uses.flatMap(({ id, used }) => (used ? [] : [id]))
}

async function remove(container: MedusaContainer, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const media = container.resolve(MEDIA_MODULE)
  await media.claim({ ids, at_once: true })
  await removeClaimed(container, await media.listClaimed({ ids, limit: ids.length }))
}
