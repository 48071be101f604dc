import { randomBytes } from "node:crypto"
import { z } from "@medusajs/framework/zod"

/**
 * A message as it lies in the mailbox, one JSON file each; `at` is the instant it arrived. Attachments are base64; those
 * kept before there were any have none.
 */
export const mailboxMessage = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  attachments: z
    .array(z.object({ filename: z.string(), content_type: z.string(), content: z.base64() }))
    .default([]),
})

export type MailboxMessage = z.infer<typeof mailboxMessage>

/** Ids sort by arrival: milliseconds since 1970 in 13 digits, then chance. */
export const MESSAGE_ID = /^\d{13}-[0-9a-f]{12}$/

/** A new id for a message that arrives now. */
export function messageId(at: Date): string {
  return `${String(at.getTime()).padStart(13, "0")}-${randomBytes(6).toString("hex")}`
}
