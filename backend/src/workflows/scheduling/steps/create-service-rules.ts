import type { ProductDTO } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { titledRates } from "../check-service"
import { nextRanks } from "../next-ranks"
import { asJson, kindOf, prerequisiteRows, rateRows, rulesOf, variantRows } from "../service-rules"
import type { PreparedServices } from "./prepare-services"

/** Writes the booking rules of new services beside the products that were made for them, in the same order. */
export const createServiceRulesStep = createStep(
  "create-service-rules",
  async ({ prepared, products }: { prepared: PreparedServices; products: ProductDTO[] }, { container }) => {
    const byHandle = new Map(products.map((product) => [product.handle, product]))
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const ranks = await nextRanks(
      container,
      prepared.services.map(({ body }) => body.venue_id),
    )
    const rows = prepared.services.map(({ body, handle }) => {
      const product = byHandle.get(handle)
      const idOf = new Map(product?.variants.map(({ title, id }) => [title, id]))
      return {
        service: {
          ...rulesOf(body),
          kind: kindOf(body),
          title: body.title,
          handle,
          product_id: product?.id ?? "",
          venue_id: body.venue_id,
          rank: ranks.get(body.venue_id) ?? 0,
        },
        variants: variantRows(body.variants, idOf),
        add_ons: body.add_ons.map((addOn, rank) => ({ ...addOn, prices: asJson(addOn.prices), rank })),
        staff_ids: [...new Set(body.staff_ids)],
        resource_requirements: body.resource_requirements,
        rates: rateRows(titledRates(body.variants, body.staff_rates), idOf),
        prerequisites: prerequisiteRows(body.prerequisites),
      }
    })
    const services = await scheduling.createServiceRules(rows)
    return new StepResponse(
      services.map(({ id, product_id, handle }, index) => ({
        id,
        product_id,
        handle,
        variants: rows[index].variants,
      })),
      services.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(SCHEDULING_MODULE).deleteServices(ids)
  },
)
