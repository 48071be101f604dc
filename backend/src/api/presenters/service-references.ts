import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../modules/scheduling"

/** What services name by id: staff with their workplaces, and services that come before. */
export interface ServiceReferences {
  /** Staff ids in the order in which teams are shown, with the venues at which they work. */
  workplaces: ReadonlyMap<string, readonly string[]>
  /** Titles of required services that still exist. */
  titles: ReadonlyMap<string, string>
}

interface NamingService {
  staff: { staff_id: string }[]
  prerequisites: { required_service_id: string }[]
}

/** Loads what services name, in two statements whatever their number. */
export async function loadServiceReferences(
  container: MedusaContainer,
  services: readonly NamingService[],
): Promise<ServiceReferences> {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const staffIds = new Set(services.flatMap(({ staff }) => staff.map(({ staff_id }) => staff_id)))
  const requiredIds = new Set(
    services.flatMap(({ prerequisites }) => prerequisites.map((one) => one.required_service_id)),
  )
  const [workplaces, required] = await Promise.all([
    scheduling.listWorkplaces([...staffIds]),
    scheduling.listServices(
      { id: [...requiredIds] },
      { select: ["id", "title"], take: requiredIds.size || 1 },
    ),
  ])
  return {
    workplaces: new Map(workplaces.map(({ staff_id, venue_ids }) => [staff_id, venue_ids])),
    titles: new Map(required.map(({ id, title }) => [id, title])),
  }
}

/** Those of a service's staff who work at its venue, in the order in which teams are shown. */
export function staffOfService(
  service: NamingService & { venue_id: string },
  { workplaces }: ServiceReferences,
): string[] {
  const performs = new Set(service.staff.map(({ staff_id }) => staff_id))
  return [...workplaces]
    .filter(([id, venues]) => performs.has(id) && venues.includes(service.venue_id))
    .map(([id]) => id)
}

/** A row of `service_rate` as it is read. */
export interface RateRow {
  staff_id: string
  variant_id: string
  duration_minutes: number | null
  prices: { currency_code: string; amount: number }[] | null
}

/** The rates of those staff, in their order, by the order of the variants. */
export function presentRates(rates: readonly RateRow[], staffIds: readonly string[], variantIds: string[]) {
  return rates
    .filter(({ staff_id }) => staffIds.includes(staff_id))
    .map(({ staff_id, variant_id, duration_minutes, prices }) => {
      return { staff_id, variant_id, duration_minutes, prices }
    })
    .sort(
      (a, b) =>
        staffIds.indexOf(a.staff_id) - staffIds.indexOf(b.staff_id) ||
        variantIds.indexOf(a.variant_id) - variantIds.indexOf(b.variant_id),
    )
}

/** The prerequisites whose service still exists, by title. */
export function presentPrerequisites(
  prerequisites: readonly { required_service_id: string; minimum_minutes: number }[],
  { titles }: ServiceReferences,
) {
  return prerequisites
    .flatMap(({ required_service_id, minimum_minutes }) => {
      const title = titles.get(required_service_id)
      return title === undefined ? [] : [{ service_id: required_service_id, title, minimum_minutes }]
    })
    .sort((a, b) => a.title.localeCompare(b.title) || (a.service_id < b.service_id ? -1 : 1))
}
