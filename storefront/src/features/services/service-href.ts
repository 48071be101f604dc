import type { FoundService } from "@/lib/plaza/schemas/found-service"

/** Where a service found is booked, chosen already; its venue while nobody can book it. */
export function serviceHref({ handle, paused, venue }: FoundService): string {
  const page = `/venues/${venue.handle}`
  return paused ? page : `${page}/book?${new URLSearchParams({ service: handle })}`
}
