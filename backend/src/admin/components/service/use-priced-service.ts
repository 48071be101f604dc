import { services } from "../../lib/service/service"
import { venues } from "../../lib/venue/venue"

/** A service with the currency of its venue, in which it is priced; undefined until both are known. */
export function usePricedService(id: string | undefined) {
  const { data: service } = services.useOne(id)
  const { data: venue } = venues.useOne(service?.venue_id)
  return service && venue ? { service, currency: venue.currency_code } : undefined
}
