import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEDIA_MODULE } from "../../../modules/media"

/** An uploaded picture by its address, whose it must be, and what it shows. */
export interface PictureWords {
  url: string
  vendor_id: string | null
  alt: string
}

/**
 * Writes what the picture at an address shows; compensation writes back the words before. A service can show pictures of
 * any address, also those that another business uploaded, whose words are not its own.
 * @throws 400 when the business has uploaded no such picture
 */
export const describePictureStep = createStep(
  "describe-picture",
  async ({ url, vendor_id, alt }: PictureWords, { container }) => {
    const media = container.resolve(MEDIA_MODULE)
    const own =
      vendor_id === null
        ? []
        : await media.listMediaAssets({ url, vendor_id }, { select: ["id", "alt"], take: 1 })
    const [asset] = own
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
