import { mkdtempSync } from "node:fs"
import { readdir, rm } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import type { AxiosInstance } from "axios"

export type Mail = {
  id: string
  to: string
  subject: string
  html: string
  text: string
  attachments: { filename: string; content_type: string; content: string }[]
}

// A folder of its own for each suite, set before the application reads its configuration.
process.env.PLAZA_DATA_DIR = mkdtempSync(path.join(os.tmpdir(), "plaza-mail-"))

/** Where the mailbox provider of this suite keeps its messages. */
export const folder = path.join(process.env.PLAZA_DATA_DIR, "mailbox")

/** Empties the mailbox, also of the obstacle that a test of failures puts in its place. */
export const emptyMailbox = () => rm(folder, { recursive: true, force: true })

/** How many messages lie in the mailbox. */
export async function countMail(): Promise<number> {
  return (await readdir(folder).catch(() => [])).length
}

/** The mail to an address, newest first, as the mailbox answers it now. */
export async function mailTo(api: AxiosInstance, to: string): Promise<Mail[]> {
  const { data } = await api.get("/mailbox", { params: { format: "json", to } })
  return data.messages
}

/** The mail to an address once there is any; `meanwhile` runs between the looks. */
export async function arrivingMail(
  api: AxiosInstance,
  to: string,
  meanwhile?: () => Promise<void>,
): Promise<Mail[]> {
  const deadline = Date.now() + 20_000
  for (;;) {
    const mails = await mailTo(api, to)
    if (mails.length > 0 || Date.now() > deadline) return mails
    await meanwhile?.()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** The first link of a mail. */
export function linkIn({ text }: Mail): URL {
  const url = /^https?:\/\/\S+$/m.exec(text)?.[0]
  if (!url) throw new Error(`No link in ${text}`)
  return new URL(url)
}
