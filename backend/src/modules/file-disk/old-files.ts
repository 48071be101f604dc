import { opendir, stat } from "node:fs/promises"
import path from "node:path"

/**
 * The files in a folder and all below that were last written more than `age` milliseconds ago, hidden drafts too, in
 * batches of at most `size`. Nothing when there is no such folder; files that vanish meanwhile are left out.
 */
export async function* oldFilesBelow(folder: string, age: number, size: number): AsyncGenerator<string[]> {
  const before = Date.now() - age
  let batch: string[] = []
  for await (const file of filesBelow(folder)) {
    const written = await stat(file).catch(() => null)
    if (!written || written.mtimeMs > before) continue
    batch.push(file)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await opendir(folder).catch(() => null)
  if (!entries) return
  for await (const entry of entries) {
    const name = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(name)
    else if (entry.isFile()) yield name
  }
}
