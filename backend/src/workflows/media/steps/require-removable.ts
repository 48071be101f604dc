import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import { loadMediaUse } from "../../../queries/media-use"
import type { MediaToRemove } from "./remove-media"

/**
 * Finds an upload that may be removed.
 * @throws 404 unknown upload, 409 `media_in_use` for a picture that something shows
 */
export const requireRemovableStep = createStep(
  "require-removable",
  async ({ id }: { id: string }, { container }) => {
    const [media] = await loadMediaUse(container, { ids: [id], limit: 1 })
    if (!media || media.deleted_at) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no media ${id}`)
    }
    if (media.used && media.purpose !== "onboarding_document") {
      throw conflict("media_in_use", "This picture is shown; take it away there first", {})
    }
    return new StepResponse<MediaToRemove>({ ids: [id] })
  },
)
