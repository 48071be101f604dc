import { z } from "zod"

import { optionalEmail, optionalText, requiredText } from "../../lib/forms/rules"
import type { StaffMember } from "../../lib/staff/staff-member"

export const staffSchema = z.object({
  name: requiredText(),
  title: optionalText(),
  bio: optionalText(),
  email: optionalEmail(),
  /** `#rrggbb` */
  color: z.string(),
  venue_ids: z.array(z.string()),
})
export const newStaffSchema = staffSchema.extend({ venue_id: requiredText() })

export type StaffValues = z.infer<typeof staffSchema>
export type NewStaffValues = z.infer<typeof newStaffSchema>

const FIRST_COLOR = "#6d28d9"

export function staffValues(member?: StaffMember): StaffValues {
  return {
    name: member?.name ?? "",
    title: member?.title ?? "",
    bio: member?.bio ?? "",
    email: member?.email ?? "",
    color: member?.color ?? FIRST_COLOR,
    venue_ids: member?.venue_ids ?? [],
  }
}

export function staffBody<T extends StaffValues>({ title, bio, email, ...rest }: T) {
  return { ...rest, title: title || null, bio: bio || null, email: email || null }
}
