import { rm } from "node:fs/promises"
import path from "node:path"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readEnvironment } from "../../../config/environment"
import { filesFolder } from "../../../config/files"
import { MEDIA_MODULE } from "../../../modules/media"
import { oldFilesBelow } from "../../../modules/file-disk/old-files"
import { DOCUMENTS_FOLDER, PUBLIC_FOLDER } from "../../../modules/media/folders"

const DAY_MS = 86_400_000
const BATCH = 500

/** Removes files of uploads on the local disk that no upload knows. */
export const sweepStrayFilesStep = createStep("sweep-stray-files", async (_: void, { container }) => {
  const environment = readEnvironment()
  if (environment.S3_BUCKET) return new StepResponse({ removed: 0 })
  const root = filesFolder(environment)
  const media = container.resolve(MEDIA_MODULE)
  let removed = 0
  for (const folder of [`public/${PUBLIC_FOLDER}`, `private/${DOCUMENTS_FOLDER}`]) {
    for await (const files of oldFilesBelow(path.join(root, folder), DAY_MS, BATCH)) {
      const keyOf = (file: string) => path.relative(root, file).replace(/^public\//, "")
      const known = new Set(await media.knownKeys(files.map(keyOf)))
      const strays = files.filter((file) => !known.has(keyOf(file)))
      for (const file of strays) await rm(file, { force: true })
      removed += strays.length
    }
  }
  return new StepResponse({ removed })
})
