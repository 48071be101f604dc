import type { Context } from "@medusajs/framework/types"
import type { RulesService } from "../rules-service"
import type { ServiceParts, ServiceRules } from "./service-rules"

/** Writes what belongs to new services, in the transaction of `context`. */
export async function createParts(
  scheduling: RulesService,
  services: readonly { id: string; parts: ServiceParts }[],
  context: Context,
): Promise<void> {
  const rows = <Row extends object>(of: (parts: ServiceParts) => readonly Row[] | undefined) =>
    services.flatMap(({ id, parts }) => (of(parts) ?? []).map((row) => ({ ...row, service_id: id })))
  await scheduling.createServiceVariants(
    rows(({ variants }) => variants),
    context,
  )
  await scheduling.createServiceAddOns(
    rows(({ add_ons }) => add_ons),
    context,
  )
  await scheduling.createServiceStaffs(
    rows(({ staff_ids }) => staff_ids?.map((staff_id) => ({ staff_id }))),
    context,
  )
  await scheduling.createServiceResources(
    rows(({ resource_requirements }) => resource_requirements),
    context,
  )
  await scheduling.createServiceRates(
    rows(({ rates }) => rates),
    context,
  )
  await scheduling.createServicePrerequisites(
    rows(({ prerequisites }) => prerequisites),
    context,
  )
}

/** Replaces the given parts of a service. A rate goes with its variant and with its staff member. */
export async function replaceParts(
  scheduling: RulesService,
  id: string,
  parts: ServiceParts,
  context: Context,
): Promise<void> {
  const own = { service_id: id }
  const { variants, staff_ids } = parts
  if (variants) await scheduling.deleteServiceVariants(own, context)
  if (parts.add_ons) await scheduling.deleteServiceAddOns(own, context)
  if (staff_ids) await scheduling.deleteServiceStaffs(own, context)
  if (parts.resource_requirements) await scheduling.deleteServiceResources(own, context)
  if (parts.prerequisites) await scheduling.deleteServicePrerequisites(own, context)
  if (parts.rates) await scheduling.deleteServiceRates(own, context)
  else if (variants || staff_ids) {
    const variantIds = variants?.map(({ variant_id }) => variant_id)
    const rates = await scheduling.listServiceRates(own, { take: null }, context)
    const orphans = rates.filter(
      ({ variant_id, staff_id }) =>
        variantIds?.includes(variant_id) === false || staff_ids?.includes(staff_id) === false,
    )
    await scheduling.deleteServiceRates(
      orphans.map((rate) => rate.id),
      context,
    )
  }
  await createParts(scheduling, [{ id, parts }], context)
}

/** The rules of a service with all their rows, as they can be written back. */
export async function rulesOf(scheduling: RulesService, id: string): Promise<ServiceRules> {
  const {
    variants,
    add_ons,
    staff,
    resources,
    rates,
    prerequisites,
    created_at: _created,
    updated_at: _updated,
    deleted_at: _deleted,
    ...service
  } = await scheduling.retrieveService(id, {
    relations: ["variants", "add_ons", "staff", "resources", "rates", "prerequisites"],
  })
  return {
    service: { ...service },
    variants: variants.map(({ id, variant_id, title, duration_minutes, processing, rank }) => {
      return { id, variant_id, title, duration_minutes, processing, rank }
    }),
    add_ons: add_ons.map(({ id, title, duration_minutes, prices, rank }) => {
      return { id, title, duration_minutes, prices, rank }
    }),
    staff_ids: staff.map(({ staff_id }) => staff_id),
    resource_requirements: resources.map(({ resource_kind }) => ({ resource_kind })),
    rates: rates.map(({ id, staff_id, variant_id, duration_minutes, prices }) => {
      return { id, staff_id, variant_id, duration_minutes, prices }
    }),
    prerequisites: prerequisites.map(({ id, required_service_id, minimum_minutes }) => {
      return { id, required_service_id, minimum_minutes }
    }),
  }
}
