import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEDIA_MODULE } from "../../../modules/media"

/** Writes what the uploaded picture at an address shows; compensation writes back the words before. */
export const describePictureStep = createStep(
  "describe-picture",
  async ({ url, alt }: { url: string; alt: string }, { container }) => {
    const media = container.resolve(MEDIA_MODULE)
    const [asset] = await media.listMediaAssets({ url }, { select: ["id", "alt"], take: 1 })
    if (!asset) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "alt: this picture was not uploaded here")
    }
    await media.updateMediaAssets({ id: asset.id, alt })
    return new StepResponse({ id: asset.id }, { id: asset.id, alt: asset.alt })
  },
  async (before, { container }) => {
    if (before) await container.resolve(MEDIA_MODULE).updateMediaAssets(before)
  },
)
