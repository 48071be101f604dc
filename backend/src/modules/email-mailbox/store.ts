import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { MESSAGE_ID, mailboxMessage, messageId, type MailboxMessage } from "./message"

/** How many messages are kept; older ones are removed. */
export const KEPT_MESSAGES = 500

const missing = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT"

/** The ids of the messages in the mailbox, newest first; none when the folder is not there yet. */
export async function listMessageIds(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder)
    const ids = names.filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -".json".length))
    return ids.filter((id) => MESSAGE_ID.test(id)).sort((a, b) => (a < b ? 1 : -1))
  } catch (error) {
    if (missing(error)) return []
    throw error
  }
}

/** One message, or null when there is none of that id (also when it was removed in the meantime). */
export async function readMessage(folder: string, id: string): Promise<MailboxMessage | null> {
  if (!MESSAGE_ID.test(id)) return null
  try {
    return mailboxMessage.parse(JSON.parse(await readFile(path.join(folder, `${id}.json`), "utf8")))
  } catch (error) {
    if (missing(error)) return null
    throw error
  }
}

/**
 * Puts a message into the mailbox and drops the oldest beyond KEPT_MESSAGES. Only the owner may read the files:
 * they hold links that reset passwords. Written beside and renamed, so that a reader never meets half a message.
 */
export async function storeMessage(
  folder: string,
  fields: Omit<MailboxMessage, "id" | "at">,
): Promise<MailboxMessage> {
  const at = new Date()
  const message = { id: messageId(at), at: at.toISOString(), ...fields }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, `${message.id}.json`)
  await writeFile(`${file}.part`, JSON.stringify(message, null, 2), { mode: 0o600 })
  await rename(`${file}.part`, file)
  const surplus = (await listMessageIds(folder)).slice(KEPT_MESSAGES)
  await Promise.all(surplus.map((id) => rm(path.join(folder, `${id}.json`), { force: true })))
  return message
}
