import { resource } from "../api/resource"
import type { Picture } from "../media/picture"
import type { Price } from "../service/service"

/** Weekly shift in the venue's zone, valid on dates from `effective_from` to `effective_until`, both inclusive. */
export type Shift = {
  weekday: number
  starts: string
  ends: string
  effective_from?: string | null
  effective_until?: string | null
  /** the home venue or a further one */
  venue_id?: string | null
}

/** A date whose weekly shifts are replaced: off, or working in this interval (a date may have several). */
export type ShiftOverride = {
  date: string
  off?: boolean
  starts?: string | null
  ends?: string | null
  venue_id?: string | null
}

/** A service that somebody performs; `rates` are what differs with them, null where it does not. */
export type Skill = {
  service_id: string
  title: string
  venue_id: string
  currency_code: string
  rates: { variant_id: string; title: string; duration_minutes: number | null; prices: Price[] | null }[]
}

export type StaffMember = {
  id: string
  venue_id: string
  /** told of one, not in lists */
  venue?: { id: string; name: string; time_zone: string } | null
  /** further venues of the same business */
  venue_ids: string[]
  name: string
  title: string | null
  bio: string | null
  email: string | null
  color: string | null
  user_id: string | null
  picture_url: string | null
  /** told of one, not in lists */
  picture?: Picture | null
  /** told of one; `revision` is another one after each change of them */
  shifts?: { revision: string; weekly: Shift[]; overrides: ShiftOverride[] }
  /** told of one, not in lists */
  skills?: Skill[]
}

export const staff = resource<StaffMember, "staff_members", "staff_member">({
  path: "/admin/staff",
  plural: "staff_members",
  singular: "staff_member",
})
