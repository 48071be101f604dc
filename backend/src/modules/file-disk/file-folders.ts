import { randomUUID } from "node:crypto"
import { createWriteStream, type WriteStream } from "node:fs"
import { mkdir, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { MedusaError } from "@medusajs/framework/utils"
import { isPrivateKey, isSafeKey, PRIVATE_FOLDER } from "./file-key"

/** The folder whose content anyone may fetch. */
export const publicFolder = (root: string) => path.join(root, "public")

/**
 * The file that `key` names: below `root`/public, or below `root`/private for private keys.
 * @throws INVALID_DATA when the key could lead out of its folder
 */
export function locate(root: string, key: string): string {
  if (!isSafeKey(key)) throw new MedusaError(MedusaError.Types.INVALID_DATA, `"${key}" is not a file key`)
  if (!isPrivateKey(key)) return path.join(publicFolder(root), key)
  return path.join(root, PRIVATE_FOLDER, key.slice(PRIVATE_FOLDER.length + 1))
}

/** Writes a file whole or not at all: readers see the old content or the new, never a part. */
export async function writeWhole(file: string, content: Buffer): Promise<void> {
  const draft = await draftOf(file)
  try {
    await writeFile(draft, content)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** A stream into `file`, which appears under its name once the stream has finished; `done` settles with it. */
export async function streamWhole(file: string): Promise<{ stream: WriteStream; done: Promise<void> }> {
  const draft = await draftOf(file)
  const stream = createWriteStream(draft)
  const done = new Promise<void>((resolve, reject) => {
    stream.on("finish", () => rename(draft, file).then(resolve, reject))
    stream.on("error", (error) => rm(draft, { force: true }).then(() => reject(error), reject))
  })
  return { stream, done }
}

async function draftOf(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true })
  return path.join(path.dirname(file), `.${randomUUID()}.part`)
}
