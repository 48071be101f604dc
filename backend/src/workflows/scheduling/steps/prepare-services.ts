import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateService } from "../../../api/schemas/service"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { toHandle } from "../../../text/handle"
import { productTypeId, salesChannelId } from "../../products/store-defaults"
import { refuseMisfits, titledRates } from "../check-service"
import { kindOf } from "../service-rules"
import {
  refuseForeignServices,
  refuseForeignStaff,
  refuseUnknownCategories,
} from "./check-service-references"

/** Services that passed all checks, with what their products need. */
export interface PreparedServices {
  product_type_id: string
  sales_channel_id: string
  services: { body: CreateService; handle: string; on_sale: boolean }[]
}

/** Checks venues, staff and categories, chooses handles and finds the product type and sales channel. */
export const prepareServicesStep = createStep(
  "prepare-services",
  async ({ services }: { services: CreateService[] }, { container }) => {
    const venues = await venuesOf(container, services)
    for (const body of services) {
      const { variants, staff_ids, staff_rates } = body
      refuseMisfits({ kind: kindOf(body), variants, staff_ids, rates: titledRates(variants, staff_rates) })
    }
    await refuseForeignStaff(container, services)
    await refuseForeignServices(container, services)
    await refuseUnknownCategories(container, services)
    const prepared: PreparedServices = {
      product_type_id: await productTypeId(container, "service"),
      sales_channel_id: await salesChannelId(container),
      services: services.map((body) => ({
        body,
        handle: body.handle ?? toHandle(body.title, venues.get(body.venue_id)?.handle ?? ""),
        on_sale: venues.get(body.venue_id)?.bookable ?? false,
      })),
    }
    return new StepResponse(prepared)
  },
)

async function venuesOf(container: MedusaContainer, services: CreateService[]) {
  const ids = [...new Set(services.map(({ venue_id }) => venue_id))]
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "venue", fields: ["id", "handle"], filters: { id: ids } })
  const schedules = await container.resolve(SCHEDULING_MODULE).listVenueSchedules({ venue_id: ids })
  const bookable = new Set(schedules.filter((row) => row.bookable).map((row) => row.venue_id))
  const venues = new Map(data.map(({ id, handle }) => [id, { handle, bookable: bookable.has(id) }]))
  const missing = ids.find((id) => !venues.has(id))
  if (missing) throw new MedusaError(MedusaError.Types.NOT_FOUND, `venue_id: there is no venue ${missing}`)
  return venues
}
