import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { MEDIA_MODULE } from "../../modules/media"
import type { ClaimedMedia } from "../../modules/media/service"

/**
 * Deletes the files of uploads that are marked as removed, and then forgets them; answers those it removed. What cannot
 * be deleted keeps its mark and does not hold up the others. Whoever is cut off in between leaves the mark, too, and
 * the next one deletes again: files that are gone already are no fault.
 */
export async function removeClaimed(
  container: MedusaContainer,
  claimed: ClaimedMedia[],
): Promise<ClaimedMedia[]> {
  const removed: ClaimedMedia[] = []
  for (const media of claimed) {
    try {
      if (media.keys.length > 0) await container.resolve(Modules.FILE).deleteFiles(media.keys)
      await container.resolve(MEDIA_MODULE).forget([media.id])
      removed.push(media)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`The files of ${media.id} are left to the next sweep: ${String(error)}`)
    }
  }
  return removed
}
