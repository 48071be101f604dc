import { z } from "zod"

import type { Client } from "../../lib/client/client"
import { optionalEmail, optionalText, requiredText } from "../../lib/forms/rules"

/** How a client is known to the business, and the tags. */
export const clientSchema = z.object({
  name: requiredText(),
  email: optionalEmail(),
  phone: optionalText(),
  tag_ids: z.array(z.string()),
})
export type ClientValues = z.infer<typeof clientSchema>

export const clientValues = (client?: Client): ClientValues => ({
  name: client?.name ?? "",
  email: client?.email ?? "",
  phone: client?.phone ?? "",
  tag_ids: client?.tags.map(({ id }) => id) ?? [],
})

export const clientBody = ({ name, email, phone, tag_ids }: ClientValues) => ({
  name,
  email: email || null,
  phone: phone || null,
  tag_ids,
})
