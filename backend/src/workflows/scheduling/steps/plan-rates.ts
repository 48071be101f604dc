import type { UpdateService } from "../../../api/schemas/service"
import type SchedulingModuleService from "../../../modules/scheduling/service"
import { refuseMisfits, titledRates, type PlannedService } from "../check-service"

type ServiceRow = Awaited<ReturnType<SchedulingModuleService["retrieveService"]>>
type Variants = PlannedService["variants"]

/**
 * Checks what a service becomes by a body, whose variants carry the ids they keep; answers the rates that the body
 * gives, if any. Rates of variants and staff that leave the service leave with them.
 * @throws 400 naming the field
 */
export function planRates(
  service: ServiceRow,
  body: Omit<UpdateService, "variants"> & { variants?: Variants },
) {
  const variants = body.variants ?? variantsOf(service)
  const staff_ids = body.staff_ids ?? service.staff.map(({ staff_id }) => staff_id)
  const given = body.staff_rates && titledRates(variants, body.staff_rates)
  const kept = service.rates.flatMap(({ staff_id, variant_id, duration_minutes }) => {
    const variant_title = variants.find(({ id }) => id === variant_id)?.title
    if (variant_title === undefined || !staff_ids.includes(staff_id)) return []
    return [{ staff_id, variant_title, duration_minutes, index: null }]
  })
  refuseMisfits({ kind: body.kind ?? service.kind, variants, staff_ids, rates: given ?? kept })
  return given
}

function variantsOf({ variants }: ServiceRow): Variants {
  return variants.map(({ variant_id, title, duration_minutes, processing }) => ({
    id: variant_id,
    title,
    duration_minutes,
    processing: processing as Variants[number]["processing"],
  }))
}
