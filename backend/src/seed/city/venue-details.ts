import { VENUE_MODULE } from "../../modules/venue"
import { VENUES } from "../data/venues"
import { tally } from "../tally"
import type { City } from "./city"
import { venuePictures } from "./venue-pictures"
import { venueIds } from "./venues"

/** Hangs three pictures in every venue that has none, and answers the questions its visitors ask. */
export async function seedVenueDetails(city: City): Promise<string> {
  const venues = city.container.resolve(VENUE_MODULE)
  const ids = await venueIds(city)
  const idOf = (handle: string) => ids.get(handle) ?? ""
  const rows = await venues.listVenues(
    { id: [...ids.values()] },
    { select: ["id"], relations: ["images", "faqs"], take: VENUES.length },
  )
  const bare = new Set(rows.filter(({ images }) => images.length === 0).map(({ id }) => id))
  const images = await Promise.all(
    VENUES.filter(({ handle }) => bare.has(idOf(handle))).map(async (venue) => {
      const pictures = await venuePictures(city.gallery, venue)
      return pictures.map((picture) => ({ ...picture, venue_id: idOf(venue.handle) }))
    }),
  )
  if (images.length > 0) await venues.createVenueImages(images.flat())
  const silent = new Set(rows.filter(({ faqs }) => faqs.length === 0).map(({ id }) => id))
  const faqs = VENUES.filter(({ handle }) => silent.has(idOf(handle))).flatMap((venue) =>
    venue.faqs.map(([question, answer], rank) => ({ question, answer, rank, venue_id: idOf(venue.handle) })),
  )
  if (faqs.length > 0) await venues.createVenueFaqs(faqs)
  return tally("pictures", VENUES.length * 3, images.flat().length)
}
