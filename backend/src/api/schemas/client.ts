import { z } from "@medusajs/framework/zod"
import { TAG_COLORS } from "../../modules/client/models/client-tag"
import { email, id, paragraphs, text } from "./primitives"

const name = text(120)
const phone = text(40)
const tag_ids = z.array(id).max(50)

/** Somebody added to the clients by hand. */
export const createClient = z.strictObject({
  name,
  email: email.nullish(),
  phone: phone.nullish(),
  tag_ids: tag_ids.optional(),
})

/** What changes of a client; what is left out stays, null clears. `tag_ids` replaces all tags. */
export const updateClient = z.strictObject({
  name: name.optional(),
  email: email.nullable().optional(),
  phone: phone.nullable().optional(),
  tag_ids: tag_ids.optional(),
})

const body = paragraphs(4000)

/** A note about a client; a pinned one also shows beside the client's visits. */
export const createClientNote = z.strictObject({ body, pinned: z.boolean().default(false) })
export const updateClientNote = z.strictObject({ body: body.optional(), pinned: z.boolean().optional() })

const tagName = text(40)
const color = z.enum(TAG_COLORS)

/** A tag of the business's own list. */
export const createClientTag = z.strictObject({ name: tagName, color: color.default("grey") })
export const updateClientTag = z.strictObject({ name: tagName.optional(), color: color.optional() })

export type CreateClient = z.output<typeof createClient>
export type UpdateClient = z.output<typeof updateClient>
export type CreateClientNote = z.output<typeof createClientNote>
export type UpdateClientNote = z.output<typeof updateClientNote>
export type CreateClientTag = z.output<typeof createClientTag>
export type UpdateClientTag = z.output<typeof updateClientTag>
