import { randomUUID } from "node:crypto"
import { rename, rm, writeFile } from "node:fs/promises"

/** A login of the demo city. */
export interface Login {
  email: string
  password: string
}

/** What the seed hands to whoever started it; without the demo city there are no logins. */
export interface SeedResult {
  publishable_key: string
  logins: Record<"admin" | "owner" | "staff" | "customer", Login> | null
}

/** Writes the result as JSON, whole or not at all, readable by its owner alone. */
export async function writeResult(file: string, result: SeedResult): Promise<void> {
  const draft = `${file}.${randomUUID()}.part`
  try {
    await writeFile(draft, `${JSON.stringify(result, null, 2)}\n`, { mode: 0o600 })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
