import type { ProductDTO } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateService } from "../../../api/schemas/service"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { rulesOf as formerRules } from "../../../modules/scheduling/offer/write-parts"
import { asJson, prerequisiteRows, rateRows, rulesOf, variantRows, type TitledRate } from "../service-rules"

interface Change {
  input: { id: string; body: UpdateService }
  rates: TitledRate[] | undefined
  /** The variants as they are while the body does not change them. */
  known: { id: string; title: string }[]
  products: ProductDTO[]
}

/**
 * Writes the changed rules in one transaction; compensation writes back what was there, under the same ids.
 * @throws 409 `service_changed` when the service is not what it was at the body's `revision`
 */
export const writeServiceRulesStep = createStep(
  "write-service-rules",
  async ({ input: { id, body }, rates, known, products }: Change, { container }) => {
    const written = body.variants ? products.flatMap(({ variants }) => variants) : known
    const idOf = new Map(written.map((variant) => [variant.title, variant.id]))
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const before = await formerRules(scheduling, id)
    await scheduling.replaceServiceRules(
      id,
      {
        service: rulesOf(body),
        variants: body.variants && variantRows(body.variants, idOf),
        add_ons: body.add_ons?.map((addOn, rank) => ({ ...addOn, prices: asJson(addOn.prices), rank })),
        staff_ids: body.staff_ids && [...new Set(body.staff_ids)],
        resource_requirements: body.resource_requirements,
        rates: rates && rateRows(rates, idOf),
        prerequisites: body.prerequisites && prerequisiteRows(body.prerequisites),
      },
      body.revision,
    )
    return new StepResponse({ id }, before)
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve(SCHEDULING_MODULE).replaceServiceRules(String(before.service.id), before)
  },
)
