import type { Venue } from "./venue"

/** What shoppers look for on a venue's page, in the order in which it is best done. */
export const READINESS = [
  "description",
  "pictures",
  "address",
  "contact",
  "opening_hours",
  "staff",
  "services",
] as const
export type ReadinessItem = (typeof READINESS)[number]

/** Where each of them is done, below the venue's page. */
export const READINESS_PAGES: Record<ReadinessItem, (venueId: string) => string> = {
  description: () => "edit",
  pictures: () => "pictures",
  address: () => "location",
  contact: () => "edit",
  opening_hours: () => "opening-hours",
  staff: (id) => `/staff/create?venue=${id}`,
  services: (id) => `/services/create?venue=${id}`,
}

/**
 * Which of it a venue has.
 * @param staff those who work there
 * @param services those that are published or wait for the platform
 */
export function readinessOf(
  venue: Pick<
    Venue,
    "description" | "images" | "address_1" | "city" | "latitude" | "phone" | "email" | "opening_hours"
  >,
  { staff, services }: { staff: number; services: number },
): Record<ReadinessItem, boolean> {
  return {
    description: Boolean(venue.description),
    pictures: (venue.images?.length ?? 0) > 0,
    address: Boolean(venue.address_1 && venue.city && venue.latitude !== null),
    contact: Boolean(venue.phone || venue.email),
    opening_hours: (venue.opening_hours?.weekly.length ?? 0) > 0,
    staff: staff > 0,
    services: services > 0,
  }
}
