import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEDIA_MODULE } from "../../../modules/media"

/** `picture_id` absent keeps the picture, null takes it away. */
interface Input {
  user_id: string
  picture_id: string | null | undefined
}

interface Attached {
  url: string | null
  former_url: string | null
}

interface Before {
  id: string
  owner_id: string | null
  attached_at: Date | null
}

/**
 * Marks an upload as the picture of the user who uploaded it; answers its address, and the one of the picture before
 * when it changes. Compensation makes it wait again.
 * @throws 400 naming `picture_id` when there is no such picture of theirs
 */
export const attachUserPictureStep = createStep(
  "attach-user-picture",
  async ({ user_id, picture_id }: Input, { container }) => {
    if (picture_id === undefined)
      return new StepResponse<Attached, Before | null>({ url: null, former_url: null }, null)
    const { avatar_url } = await container.resolve(Modules.USER).retrieveUser(user_id)
    const former_url = avatar_url ?? null
    if (picture_id === null) return new StepResponse<Attached, Before | null>({ url: null, former_url }, null)
    const media = container.resolve(MEDIA_MODULE)
    const [asset] = await media.listMediaAssets(
      { id: picture_id, purpose: "user_picture", created_by: user_id },
      { take: 1 },
    )
    if (!asset) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `picture_id: there is no picture ${picture_id} of yours`,
      )
    }
    await media.updateMediaAssets({ id: asset.id, owner_id: user_id, attached_at: new Date() })
    const { id, owner_id, attached_at } = asset
    return new StepResponse<Attached, Before | null>(
      { url: asset.url, former_url },
      { id, owner_id, attached_at },
    )
  },
  async (before, { container }) => {
    if (before) await container.resolve(MEDIA_MODULE).updateMediaAssets(before)
  },
)
