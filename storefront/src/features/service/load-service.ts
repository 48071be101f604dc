import "server-only"
import { cache } from "react"
import type { Service } from "@/lib/plaza/schemas/service"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { findService } from "@/lib/plaza/services"
import { findVenue } from "@/lib/plaza/venues"

/** A service as its venue has it, by handle or id; null when nobody offers it (any more). */
export const loadService = cache(
  async (handle: string): Promise<{ service: Service; venue: Venue } | null> => {
    const found = await findService(handle)
    const venue = found && (await findVenue(found.venue.handle))
    const service = venue?.services.find(({ id }) => id === found?.id)
    return venue && service ? { service, venue } : null
  },
)
