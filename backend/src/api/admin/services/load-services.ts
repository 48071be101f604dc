import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { timeOf } from "../../schemas/primitives"

const FIELDS = [
  "*",
  "variants.*",
  "add_ons.*",
  "staff.staff_id",
  "resources.resource_kind",
  "venue.id",
  "venue.name",
  "venue.handle",
  "venue.city",
  "venue.time_zone",
  "venue.currency_code",
  "product.description",
  "product.thumbnail",
  "product.images.url",
  "product.categories.id",
  "product.categories.name",
  "product.categories.handle",
  "product.variants.id",
  "product.variants.prices.currency_code",
  "product.variants.prices.amount",
]

interface PriceRow {
  currency_code: string
  amount: number
}

/** Services with venue, prices and categories as the admin routes answer them, in the order of the ids. */
export async function loadServices(container: MedusaContainer, ids: string[]) {
  if (ids.length === 0) return []
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "service", fields: FIELDS, filters: { id: ids } })
  const byId = new Map(data.map((row) => [row.id, present(row as unknown as ServiceRow)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/**
 * One service.
 * @throws 404 when there is none
 */
export async function loadService(container: MedusaContainer, id: string) {
  const [service] = await loadServices(container, [id])
  if (!service) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no service ${id}`)
  return service
}

/** A row of the graph; its JSON and linked parts are typed here, where they are read. */
interface ServiceRow {
  id: string
  [column: string]: unknown
}

function present(row: ServiceRow) {
  const product = (row.product ?? {}) as {
    description?: string | null
    thumbnail?: string | null
    images?: { url: string }[]
    categories?: { id: string; name: string; handle: string }[]
    variants?: { id: string; prices: PriceRow[] }[]
  }
  const pricesOf = new Map(product.variants?.map(({ id, prices }) => [id, prices]))
  const list = <Part>(value: unknown) => (value ?? []) as Part[]
  const variants = list<{ variant_id: string; title: string; duration_minutes: number; rank: number }>(
    row.variants,
  )
  const addOns = list<{
    id: string
    title: string
    duration_minutes: number
    prices: PriceRow[]
    rank: number
  }>(row.add_ons)
  const weekly = row.weekly as { weekday: number; start: number; end: number }[] | null
  return {
    id: row.id,
    product_id: row.product_id,
    handle: row.handle,
    title: row.title,
    description: product.description ?? null,
    status: row.status,
    paused: row.paused,
    venue_id: row.venue_id,
    venue: row.venue ?? null,
    categories: (product.categories ?? []).map(({ id, name, handle }) => ({ id, name, handle })),
    category_ids: (product.categories ?? []).map(({ id }) => id),
    picture_url: product.thumbnail ?? null,
    image_urls: (product.images ?? []).map(({ url }) => url),
    variants: variants
      .sort((a, b) => a.rank - b.rank)
      .map(({ variant_id, title, duration_minutes }) => ({
        id: variant_id,
        title,
        duration_minutes,
        prices: (pricesOf.get(variant_id) ?? []).map(({ currency_code, amount }) => ({
          currency_code,
          amount,
        })),
      })),
    add_ons: addOns
      .sort((a, b) => a.rank - b.rank)
      .map(({ id, title, duration_minutes, prices }) => ({ id, title, duration_minutes, prices })),
    staff_ids: list<{ staff_id: string }>(row.staff).map(({ staff_id }) => staff_id),
    resource_requirements: list<{ resource_kind: string }>(row.resources).map(({ resource_kind }) => ({
      resource_kind,
    })),
    buffer_before_minutes: row.buffer_before_minutes,
    buffer_after_minutes: row.buffer_after_minutes,
    slot_interval_minutes: row.slot_interval_minutes,
    minimum_notice_minutes: row.minimum_notice_minutes,
    maximum_advance_days: row.maximum_advance_days,
    capacity: row.capacity,
    approval: row.approval,
    deposit: { type: row.deposit_type, value: row.deposit_value === null ? null : Number(row.deposit_value) },
    cancellation_policy: {
      free_until_minutes: row.free_until_minutes,
      late_fee_percentage: row.late_fee_percentage,
      no_show_fee_percentage: row.no_show_fee_percentage,
      max_reschedules: row.max_reschedules,
    },
    season: row.season_from ? { from: row.season_from, until: row.season_until } : null,
    weekly:
      weekly?.map(({ weekday, start, end }) => ({ weekday, from: timeOf(start), until: timeOf(end) })) ??
      null,
    created_at: row.created_at,
    updated_at: row.updated_at,
  }
}
