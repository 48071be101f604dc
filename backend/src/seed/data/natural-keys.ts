import { toHandle } from "../../text/handle"
import type { ServiceSeed, StaffSeed, VenueSeed } from "./shapes"

/** The address of a staff member, by which the seed knows them again. */
export function staffEmail(venue: VenueSeed, { name }: StaffSeed): string {
  const local = toHandle(name.replace(/^(Dr\.|Kru) /, "")).replaceAll("-", ".")
  return `${local}@${venue.vendor}.plaza.example`
}

/** The handle of a service, by which the seed knows it again. */
export const serviceHandle = (venue: VenueSeed, { title }: ServiceSeed) => toHandle(title, venue.handle)
