/** Where a service of a venue is booked, with what is chosen of it already. */
export function bookingHref(
  venue: { handle: string },
  service: { handle: string },
  chosen: { variant?: string; staff?: string } = {},
): string {
  return `/venues/${venue.handle}/book?${new URLSearchParams({ service: service.handle, ...chosen })}`
}
