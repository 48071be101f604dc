import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { createService } from "../../api/schemas/service"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { createServicesWorkflow } from "../../workflows/scheduling/create-services"
import { CATEGORY_TEXTS } from "../data/categories"
import { CITIES } from "../data/cities"
import { serviceHandle, staffEmail } from "../data/natural-keys"
import { rulesOf } from "../data/service-rules"
import { SERVICES } from "../data/services"
import type { OptionSeed, ServiceSeed, VenueSeed } from "../data/shapes"
import { VENDORS } from "../data/vendors"
import { VENUES } from "../data/venues"
import { tally } from "../tally"
import type { City } from "./city"
import { categoryIds } from "./product-categories"
import { servicePictures } from "./service-pictures"
import { staffIds } from "./staff"
import { venueIds } from "./venues"

const ALL = VENUES.flatMap((venue) =>
  SERVICES[venue.handle].map((service) => ({ venue, service, handle: serviceHandle(venue, service) })),
)

/** Makes the services, vendor by vendor, through the same workflow as the admin's route. */
export async function seedServices(city: City): Promise<string> {
  const known = await serviceHandles(city)
  const missing = ALL.filter(({ handle }) => !known.has(handle))
  const references = {
    venues: await venueIds(city),
    staff: await staffIds(city),
    categories: await categoryIds(city),
  }
  for (const vendor of VENDORS) {
    const own = missing.filter(({ venue }) => venue.vendor === vendor.handle)
    if (own.length === 0) continue
    await removeHalfMade(
      city,
      own.map(({ handle }) => handle),
    )
    const bodies = await Promise.all(own.map((one) => bodyOf(city, one, references)))
    const services = bodies.map((body) => createService.parse(body))
    await createServicesWorkflow(city.container).run({ input: { services } })
  }
  return tally("services", ALL.length, missing.length)
}

async function serviceHandles({ container }: City): Promise<Set<string>> {
  const rows = await container
    .resolve(SCHEDULING_MODULE)
    .listServices({ handle: ALL.map(({ handle }) => handle) }, { select: ["id", "handle"], take: ALL.length })
  return new Set(rows.map(({ handle }) => handle))
}

/** A run that was cut short leaves products without booking rules; they would hold the handles. */
async function removeHalfMade({ container }: City, handles: string[]): Promise<void> {
  const orphans = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: handles }, { select: ["id"], take: handles.length })
  if (orphans.length > 0)
    await deleteProductsWorkflow(container).run({ input: { ids: orphans.map(({ id }) => id) } })
}

type References = Record<"venues" | "staff" | "categories", Map<string, string>>

async function bodyOf(
  city: City,
  { venue, service, handle }: { venue: VenueSeed; service: ServiceSeed; handle: string },
  { venues, staff, categories }: References,
) {
  const {
    buffer_before_minutes,
    buffer_after_minutes,
    slot_interval_minutes,
    minimum_notice_minutes,
    ...policy
  } = rulesOf(service)
  const priced = ([title, duration_minutes, amount]: OptionSeed) => ({
    title,
    duration_minutes,
    prices: [{ currency_code: CITIES[venue.city].currency_code, amount }],
  })
  return {
    venue_id: venues.get(venue.handle),
    title: service.title,
    handle,
    description: service.description,
    category_ids: [categories.get(CATEGORY_TEXTS[service.category].handle)],
    image_urls: await servicePictures(city.gallery, handle, service.category),
    status: "published",
    variants: service.options.map(priced),
    add_ons: (service.add_ons ?? []).map(priced),
    buffer_before_minutes,
    buffer_after_minutes,
    slot_interval_minutes,
    minimum_notice_minutes,
    ...(service.class ? { kind: "class", capacity: service.class.seats } : {}),
    approval: service.manual ? "manual" : "automatic",
    cancellation_policy: policy,
    staff_ids: venue.staff
      .filter(({ skills }) => skills.includes(service.category))
      .map((member) => staff.get(staffEmail(venue, member))),
  }
}
