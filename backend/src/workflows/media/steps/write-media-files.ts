import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PreparedMedia } from "../../../modules/media/content/prepared-media"
import { PURPOSE_RULES } from "../../../modules/media/purposes"
import { toUploads } from "../to-uploads"

/** Where a file of an upload lies; `url` is null when it is private. */
export interface WrittenFile {
  key: string
  url: string | null
}

/**
 * Hands the files of uploads to the file provider and answers where they lie, upload by upload in their order.
 * Compensation deletes them, as the step itself does when some of them cannot be written.
 */
export const writeMediaFilesStep = createStep(
  "write-media-files",
  async ({ media }: { media: PreparedMedia[] }, { container }) => {
    const keys: string[] = []
    const written: WrittenFile[][] = []
    try {
      for (const one of media) written.push(await writeFiles(container, one, keys))
    } catch (error) {
      await deleteFiles(container, keys)
      throw error
    }
    return new StepResponse(written, keys)
  },
  async (keys, { container }) => {
    if (keys) await deleteFiles(container, keys)
  },
)

/** Writes the files of one upload; the keys of those that were written are added to `keys`, also when others fail. */
async function writeFiles(
  container: MedusaContainer,
  media: PreparedMedia,
  keys: string[],
): Promise<WrittenFile[]> {
  const files = container.resolve(Modules.FILE)
  const { visibility } = PURPOSE_RULES[media.purpose]
  const outcomes = await Promise.allSettled(
    toUploads(media, visibility).map((upload) => files.createFiles(upload)),
  )
  const made = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []))
  keys.push(...made.map(({ id }) => id))
  const failed = outcomes.find((outcome) => outcome.status === "rejected")
  if (failed) throw failed.reason
  return made.map(({ id, url }) => ({ key: id, url: visibility === "public" ? url : null }))
}

async function deleteFiles(container: MedusaContainer, keys: string[]): Promise<void> {
  if (keys.length > 0) await container.resolve(Modules.FILE).deleteFiles(keys)
}
