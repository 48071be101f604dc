import { z } from "zod"

import { optionalEmail, optionalText, requiredText, wholeNumber } from "../../lib/forms/rules"
import type { Venue } from "../../lib/venue/venue"

/** How a venue presents itself: everything but where it is. */
export const profileSchema = z.object({
  name: requiredText(),
  handle: optionalText(),
  description: optionalText(),
  phone: optionalText(),
  email: optionalEmail(),
  category_ids: z.array(z.string()),
  tag_ids: z.array(z.string()),
  amenity_ids: z.array(z.string()),
  maximum_gap_minutes: wholeNumber(0, 240),
})
export type ProfileValues = z.infer<typeof profileSchema>

const ids = (named: { id: string }[] = []) => named.map(({ id }) => id)

export function profileValues(venue?: Venue): ProfileValues {
  return {
    name: venue?.name ?? "",
    handle: venue?.handle ?? "",
    description: venue?.description ?? "",
    phone: venue?.phone ?? "",
    email: venue?.email ?? "",
    category_ids: ids(venue?.categories),
    tag_ids: ids(venue?.tags),
    amenity_ids: ids(venue?.amenities),
    maximum_gap_minutes: venue?.maximum_gap_minutes ?? 0,
  }
}

/** Without a handle the backend makes one of the name. */
export function profileBody({ handle, description, phone, email, ...rest }: ProfileValues) {
  return {
    ...rest,
    ...(handle ? { handle } : {}),
    description: description || null,
    phone: phone || null,
    email: email || null,
  }
}
