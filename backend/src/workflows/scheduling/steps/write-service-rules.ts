import type { ProductDTO } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateService } from "../../../api/schemas/service"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { asJson, rulesOf } from "../service-rules"

interface Change {
  input: { id: string; body: UpdateService }
  products: ProductDTO[]
}

/** Writes the changed rules in one transaction. It is the last step, so nothing needs to undo it. */
export const writeServiceRulesStep = createStep(
  "write-service-rules",
  async ({ input: { id, body }, products }: Change, { container }) => {
    const idOf = new Map(
      products.flatMap(({ variants }) => variants).map((variant) => [variant.title, variant.id]),
    )
    await container.resolve(SCHEDULING_MODULE).replaceServiceRules(id, {
      service: rulesOf(body),
      variants: body.variants?.map(({ title, duration_minutes }, rank) => ({
        title,
        duration_minutes,
        rank,
        variant_id: idOf.get(title) ?? "",
      })),
      add_ons: body.add_ons?.map((addOn, rank) => ({ ...addOn, prices: asJson(addOn.prices), rank })),
      staff_ids: body.staff_ids && [...new Set(body.staff_ids)],
      resource_requirements: body.resource_requirements,
    })
    return new StepResponse({ id })
  },
)
