import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { storefrontLink } from "../../../mail/links"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { loadPictures, type Pictures } from "../../../queries/pictures"
import { loadHours } from "./load-hours"
import { loadResources } from "./load-resources"

const TERM = ["id", "name", "handle"]

const FIELDS = [
  "id",
  "vendor_id",
  "name",
  "handle",
  "description",
  "status",
  "status_reason",
  "visible",
  "address_1",
  "city",
  "province",
  "postal_code",
  "country_code",
  "latitude",
  "longitude",
  "time_zone",
  "currency_code",
  "phone",
  "email",
  "rating_average",
  "rating_count",
  "created_at",
  "updated_at",
  "vendor.id",
  "vendor.name",
  ...["id", "url", "alt", "rank"].map((field) => `images.${field}`),
  ...["id", "question", "answer", "rank"].map((field) => `faqs.${field}`),
  ...["categories", "tags", "amenities"].flatMap((list) => TERM.map((field) => `${list}.${field}`)),
]

/** A row of the graph; the lists that are put in order are typed here, where they are read. */
interface VenueRow {
  id: string
  handle: string
  visible: boolean
  images?: { id: string; url: string; alt: string; rank: number }[]
  faqs?: { id: string; question: string; answer: string; rank: number }[]
  [column: string]: unknown
}

/** Venues as the admin routes answer them, in the order of the ids, without hours and resources. */
export async function loadVenues(container: MedusaContainer, ids: string[]) {
  if (ids.length === 0) return []
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "venue", fields: FIELDS, filters: { id: ids } })
  const schedules = await container
    .resolve(SCHEDULING_MODULE)
    .listVenueSchedules({ venue_id: ids }, { select: ["venue_id", "maximum_gap_minutes"], take: ids.length })
  const gapOf = new Map(schedules.map(({ venue_id, maximum_gap_minutes }) => [venue_id, maximum_gap_minutes]))
  const rows = data as unknown as VenueRow[]
  const pictures = await loadPictures(
    container,
    rows.flatMap(({ images }) => images?.map(({ url }) => url) ?? []),
  )
  const byId = new Map(rows.map((row) => [row.id, present(row, gapOf.get(row.id) ?? 0, pictures)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function present(venue: VenueRow, maximum_gap_minutes: number, pictures: Pictures) {
  const byRank = (a: { id: string; rank: number }, b: { id: string; rank: number }) =>
    a.rank - b.rank || (a.id < b.id ? -1 : 1)
  return {
    ...venue,
    maximum_gap_minutes,
    images: [...(venue.images ?? [])]
      .sort(byRank)
      .map(({ id, url, alt, rank }) => ({ id, url, alt, rank, ...pictures.sizesOf(url) })),
    faqs: [...(venue.faqs ?? [])].sort(byRank).map(({ id, question, answer }) => ({ id, question, answer })),
  }
}

/**
 * One venue with its opening hours, its resources and its page in the store, which is null while shoppers do not see it.
 * @throws 404 when there is none
 */
export async function loadVenue(container: MedusaContainer, id: string) {
  const [venue] = await loadVenues(container, [id])
  if (!venue) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no venue ${id}`)
  const [opening_hours, resources] = await Promise.all([
    loadHours(container, id),
    loadResources(container, id),
  ])
  const store_url = venue.visible ? storefrontLink(`/venues/${venue.handle}`) : null
  return { ...venue, store_url, opening_hours, resources }
}
