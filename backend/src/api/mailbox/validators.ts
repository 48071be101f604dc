import { z } from "@medusajs/framework/zod"

/** What the list of the mailbox takes: `to` is one address, compared without regard to case. */
export const mailboxQuery = z.object({
  page: z.coerce.number().int().min(1).max(1000).default(1),
  to: z.string().trim().max(320).optional(),
  format: z.enum(["html", "json"]).default("html"),
})

/** What the page of one message takes. */
export const messageQuery = z.object({ format: z.enum(["html", "json"]).default("html") })
