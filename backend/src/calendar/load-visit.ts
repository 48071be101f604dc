import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../modules/scheduling"
import type { FeedVisit } from "../modules/scheduling/feeds/feed-visits"

/**
 * One booking as a calendar shows it.
 * @throws 404 when there is none
 */
export async function loadVisit(container: MedusaContainer, bookingId: string): Promise<FeedVisit> {
  const [booking] = await container
    .resolve(SCHEDULING_MODULE)
    .listBookings({ id: bookingId }, { relations: ["segments"], take: 1 })
  if (!booking) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no booking ${bookingId}`)
  const { id, number, status, sequence, venue_id, session_id, party_size } = booking
  const { starts_at, ends_at, time_zone, updated_at } = booking
  const titles = [...booking.segments].sort((a, b) => a.rank - b.rank).map(({ title }) => title)
  return {
    id,
    number: Number(number),
    status,
    sequence,
    venue_id,
    session_id,
    party_size,
    starts_at,
    ends_at,
    time_zone,
    updated_at,
    titles,
  }
}
