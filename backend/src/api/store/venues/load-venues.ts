import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { loadPictures } from "../../../queries/pictures"
import { presentVenue, type VenueRow } from "./present-venue"

const under = (path: string, fields: string[]) => fields.map((field) => `${path}.${field}`)

const FIELDS = [
  ...["id", "handle", "name", "description", "city", "country_code", "address_1", "province", "postal_code"],
  ...[
    "phone",
    "email",
    "time_zone",
    "currency_code",
    "latitude",
    "longitude",
    "rating_average",
    "rating_count",
  ],
  ...under("images", ["id", "url", "alt", "rank"]),
  ...under("categories", ["id", "name", "handle", "rank", "is_active"]),
  ...under("tags", ["id", "name"]),
  ...under("amenities", ["id", "name", "handle"]),
  ...under("faqs", ["id", "question", "answer", "rank"]),
  ...under("vendor", ["id", "name", "handle"]),
]

type Filters = { id: string[] } | { $or: [{ id: string }, { handle: string }] }

async function loadRows(container: MedusaContainer, filters: Filters): Promise<VenueRow[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "venue",
    fields: FIELDS,
    filters: { ...filters, visible: true },
  })
  return data as unknown as VenueRow[]
}

/** Venues as lists answer them, in the order of the ids; a fixed number of statements. */
export async function loadVenues(container: MedusaContainer, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await loadRows(container, { id: ids })
  const pictures = await loadPictures(container, rows.flatMap(picturesOf))
  const byId = new Map(rows.map((row) => [row.id, presentVenue(row, pictures)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The addresses of a venue's pictures. */
export const picturesOf = ({ images }: VenueRow): string[] => images.map(({ url }) => url)

/**
 * The row of one venue by its id or handle.
 * @throws 404 when there is none that shoppers may see
 */
export async function findVenue(container: MedusaContainer, idOrHandle: string): Promise<VenueRow> {
  const rows = await loadRows(container, { $or: [{ id: idOrHandle }, { handle: idOrHandle }] })
  const venue = rows.find(({ id }) => id === idOrHandle) ?? rows[0]
  if (!venue) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no venue ${idOrHandle}`)
  return venue
}
