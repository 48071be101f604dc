import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEDIA_MODULE } from "../../../modules/media"
import { invalidFile } from "../../../modules/media/content/invalid-file"

/** A business has this many documents: who reviews it reads every one, and nobody fills the disk before being known. */
export const MOST_DOCUMENTS = 20

/** @throws 400 naming `file` when a business has as many documents as it may */
export const requireRoomForDocumentStep = createStep(
  "require-room-for-document",
  async ({ owner_id }: { owner_id: string | null }, { container }) => {
    const [, count] = await container
      .resolve(MEDIA_MODULE)
      .listAndCountMediaAssets({ purpose: "onboarding_document", owner_id }, { select: ["id"], take: 1 })
    if (count >= MOST_DOCUMENTS) {
      throw invalidFile("file", `a business has at most ${MOST_DOCUMENTS} documents; remove one first`)
    }
    return new StepResponse({ count })
  },
)
