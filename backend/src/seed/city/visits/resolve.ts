import { Modules } from "@medusajs/framework/utils"
import type { InferTypeOf } from "@medusajs/framework/types"
import type { models } from "../../../modules/scheduling/models"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { CITIES } from "../../data/cities"
import { VENUES } from "../../data/venues"
import type { VisitPlan } from "../../plan/visit"
import type { City } from "../city"
import { customerIds } from "../customers"
import { sessionKey, sessionsByStart } from "../sessions"
import { staffIds } from "../staff"
import { vendorIds } from "../vendors"
import { venueIds } from "../venues"
import { fixedId } from "./ids"

type ServiceRow = InferTypeOf<typeof models.Service>

/** A planned visit with the rows that it speaks of, and the ids that its own rows will have. */
export interface Visit extends VisitPlan {
  ids: Record<"booking" | "segment" | "order" | "item" | "collection" | "session" | "payment", string>
  vendor_id: string
  venue_id: string
  customer_id: string | null
  staff_id: string
  session_id: string | null
  region_id: string
  currency_code: string
  time_zone: string
  row: ServiceRow
  option: ServiceRow["variants"][number]
  extra: ServiceRow["add_ons"][number] | null
  thumbnail: string | null
}

/** Resolves natural keys into rows; a visit of a service or person who was removed since is left out. */
export async function resolveVisits(city: City, plans: readonly VisitPlan[]): Promise<Visit[]> {
  const vendors = await vendorIds(city)
  const venues = await venueIds(city)
  const staff = await staffIds(city)
  const customers = await customerIds(city)
  const services = await servicesByHandle(city, [...venues.values()])
  const sessions = await sessionsByStart(city, [...venues.values()])
  const thumbnails = await thumbnailsOf(city, [...services.values()])
  const seeds = new Map(VENUES.map((venue) => [venue.handle, venue]))
  return plans.flatMap((plan) => {
    const seed = seeds.get(plan.venue)
    const row = services.get(plan.service)
    const option = row?.variants.find(({ rank }) => rank === plan.variant)
    const venue_id = venues.get(plan.venue)
    const staff_id = staff.get(plan.staff)
    const vendor_id = vendors.get(seed?.vendor ?? "")
    const session_id = plan.in_class ? sessions.get(sessionKey(row?.id ?? "", plan.starts_at)) : null
    if (session_id === undefined) return []
    if (!seed || !row || !option || !venue_id || !staff_id || !vendor_id) return []
    const { currency_code, time_zone } = CITIES[seed.city]
    return [
      {
        ...plan,
        ids: idsOf(plan),
        vendor_id,
        venue_id,
        staff_id,
        session_id,
        customer_id: customers.get(plan.customer ?? "") ?? null,
        region_id: city.essentials.regions[seed.city],
        currency_code,
        time_zone,
        row,
        option,
        extra: row.add_ons.find(({ rank }) => rank === plan.add_on) ?? null,
        thumbnail: thumbnails.get(row.product_id) ?? null,
      },
    ]
  })
}

function idsOf({ made_at, key }: VisitPlan): Visit["ids"] {
  return {
    booking: fixedId("bkg", made_at, key),
    segment: fixedId("bseg", made_at, key),
    order: fixedId("order", made_at, key),
    item: fixedId("ordli", made_at, key),
    collection: fixedId("pay_col", made_at, key),
    session: fixedId("payses", made_at, key),
    payment: fixedId("pay", made_at, key),
  }
}

async function servicesByHandle({ container }: City, venue_id: string[]): Promise<Map<string, ServiceRow>> {
  const rows = await container
    .resolve(SCHEDULING_MODULE)
    .listServices({ venue_id }, { relations: ["variants", "add_ons"], take: 1000 })
  return new Map(rows.map((row) => [row.handle, row as ServiceRow]))
}

async function thumbnailsOf({ container }: City, services: readonly ServiceRow[]) {
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { id: services.map(({ product_id }) => product_id) },
      { select: ["id", "thumbnail"], take: services.length },
    )
  return new Map(products.map(({ id, thumbnail }) => [id, thumbnail]))
}
