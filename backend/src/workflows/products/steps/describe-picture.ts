import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEDIA_MODULE } from "../../../modules/media"

/** What a picture shows, for those who cannot see it; undefined leaves what was said. */
interface Description {
  url: string
  alt: string | undefined
}

/** Describes the upload behind a picture anew; compensation says what was said before. */
export const describePictureStep = createStep(
  "describe-picture",
  async ({ url, alt }: Description, { container }) => {
    const media = container.resolve(MEDIA_MODULE)
    const [asset] = alt === undefined ? [] : await media.listMediaAssets({ url }, { take: 1 })
    if (!asset) return new StepResponse({ url }, null)
    await media.updateMediaAssets({ id: asset.id, alt })
    return new StepResponse({ url }, { id: asset.id, alt: asset.alt })
  },
  async (before, { container }) => {
    if (before) await container.resolve(MEDIA_MODULE).updateMediaAssets(before)
  },
)
