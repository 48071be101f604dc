import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invalidFile } from "../../../modules/media/content/invalid-file"
import { VENUE_MODULE } from "../../../modules/venue"

/** A venue shows this many pictures: every answer about it has them all. */
export const MOST_PICTURES = 50

/** @throws 400 naming `files` when a venue would have more pictures than it may */
export const requireRoomForImagesStep = createStep(
  "require-room-for-images",
  async ({ venue_id, more }: { venue_id: string; more: number }, { container }) => {
    const [, count] = await container
      .resolve(VENUE_MODULE)
      .listAndCountVenueImages({ venue_id }, { select: ["id"], take: 1 })
    if (count + more > MOST_PICTURES) {
      throw invalidFile("files", `a venue has at most ${MOST_PICTURES} pictures`)
    }
    return new StepResponse({ count })
  },
)
