import type { MailAttachment } from "./attachment"

/** One line of a table of facts; several lines of value stand below one another. */
export type Fact = { label: string; value: string | string[] }

export type Block =
  | { kind: "paragraph"; text: string }
  | { kind: "facts"; facts: Fact[] }
  | { kind: "action"; label: string; url: string }

/**
 * What a mail says, before it has a form: html and text are two renderings of this one structure, so they cannot
 * drift apart. All strings are raw; the renderers clean and escape them.
 */
export type MailContent = {
  subject: string
  /** The line that inboxes show beside the subject. */
  preview: string
  heading: string
  blocks: Block[]
  /** Why the reader gets this mail, in the footer. */
  reason: string
  attachments?: MailAttachment[]
}
