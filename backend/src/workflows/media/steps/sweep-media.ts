import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEDIA_MODULE } from "../../../modules/media"
import { loadMediaUse } from "../../../queries/media-use"
import { removeClaimed } from "../remove-claimed"

/** Notes what is in use, marks what may go, and removes what is marked. */
export const sweepMediaStep = createStep(
  "sweep-media",
  async ({ limit }: { limit: number }, { container }) => {
    const media = container.resolve(MEDIA_MODULE)
    const uses = (await loadMediaUse(container, { limit })).filter(({ deleted_at }) => deleted_at === null)
    const idsOf = (wanted: boolean) => uses.flatMap(({ id, used }) => (used === wanted ? [id] : []))
    await media.noteUse({ used: idsOf(true), unused: idsOf(false) })
    await media.claim({ ids: idsOf(false) })
    const removed = await removeClaimed(container, await media.listClaimed({ limit }))
    const bytes = removed.reduce((sum, one) => sum + one.bytes, 0)
    return new StepResponse({ removed: removed.length, bytes })
  },
)
