import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { loadPictures } from "../../../queries/pictures"
import { loadHours } from "../../admin/venues/load-hours"
import { loadServicesOf } from "../services/load-services"
import type { ServiceView } from "../services/present-service"
import { findVenue, picturesOf } from "./load-venues"
import { presentContact, presentVenue } from "./present-venue"

const DAY_MS = 86_400_000

/**
 * The page of one venue by its id or handle: services, team, opening hours and questions. Exceptions of the past are
 * left out. A fixed number of statements.
 * @throws 404 when there is none that shoppers may see
 */
export async function loadVenue(container: MedusaContainer, idOrHandle: string) {
  const venue = await findVenue(container, idOrHandle)
  const [services, team, hours, schedules] = await Promise.all([
    loadServicesOf(container, venue.id),
    loadTeam(container, venue.id),
    loadHours(container, venue.id),
    container.resolve(SCHEDULING_MODULE).listVenueSchedules({ venue_id: venue.id }, { take: 1 }),
  ])
  const urls = [...picturesOf(venue), ...team.flatMap(({ picture_url }) => picture_url ?? [])]
  const pictures = await loadPictures(container, urls)
  // No zone is a day behind UTC, so this is past everywhere.
  const yesterday = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10)
  return {
    ...presentVenue(venue, pictures),
    ...presentContact(venue),
    ...lowestPrices(services, venue.currency_code),
    opening_hours: { ...hours, exceptions: hours.exceptions.filter(({ date }) => date >= yesterday) },
    /** How long a client may wait between two services of one visit. */
    maximum_gap_minutes: schedules[0]?.maximum_gap_minutes ?? 0,
    services,
    team: team.map((member) => ({ ...member, picture: pictures.of(member.picture_url, member.name) })),
  }
}

/** Who works at a venue, at home there or not, without anything that is not for everyone. */
async function loadTeam(container: MedusaContainer, venueId: string) {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const ids = await scheduling.listStaffAt(venueId)
  const staff = await scheduling.listStaffMembers(
    { id: ids },
    { order: { rank: "ASC", name: "ASC", id: "ASC" }, take: null },
  )
  return staff.map(({ id, name, title, bio, color, picture_url }) => ({
    id,
    name,
    title,
    bio,
    color,
    picture_url,
  }))
}

/** The lowest price of what can be booked now, in the venue's currency and in each that services have prices in. */
function lowestPrices(services: readonly ServiceView[], currencyCode: string) {
  const lowest = new Map<string, number>()
  for (const { variants } of services.filter(({ paused }) => !paused)) {
    for (const { currency_code, amount } of variants.flatMap(({ prices }) => prices)) {
      lowest.set(currency_code, Math.min(amount, lowest.get(currency_code) ?? amount))
    }
  }
  const prices_from = [...lowest]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency_code, amount]) => ({ currency_code, amount }))
  return { price_from: lowest.get(currencyCode) ?? null, prices_from }
}
