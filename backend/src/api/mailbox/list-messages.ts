import type { MailboxMessage } from "../../modules/email-mailbox/message"
import { listMessageIds, readMessage } from "../../modules/email-mailbox/store"

export const PAGE_SIZE = 25

export type MailboxPage = { messages: MailboxMessage[]; count: number; page: number; pages: number }

async function read(folder: string, ids: string[]): Promise<MailboxMessage[]> {
  const messages = await Promise.all(ids.map((id) => readMessage(folder, id)))
  return messages.filter((message) => message !== null)
}

/** One page of the mailbox, newest first; `to` keeps the messages to that address, in any case. */
export async function listMessages(folder: string, page: number, to?: string): Promise<MailboxPage> {
  const ids = await listMessageIds(folder)
  const first = (page - 1) * PAGE_SIZE
  const pagesOf = (count: number) => Math.max(1, Math.ceil(count / PAGE_SIZE))
  if (!to) {
    const messages = await read(folder, ids.slice(first, first + PAGE_SIZE))
    return { messages, count: ids.length, page, pages: pagesOf(ids.length) }
  }
  const theirs = (await read(folder, ids)).filter((message) => message.to.toLowerCase() === to.toLowerCase())
  return {
    messages: theirs.slice(first, first + PAGE_SIZE),
    count: theirs.length,
    page,
    pages: pagesOf(theirs.length),
  }
}
