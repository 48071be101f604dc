import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateService } from "../../../api/schemas/service"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { OPTION } from "../service-products"
import { refuseComingSessions, refuseComingVisits } from "../coming-visits"
import {
  refuseForeignServices,
  refuseForeignStaff,
  refuseUnknownCategories,
} from "./check-service-references"
import { planRates } from "./plan-rates"

interface ProductRow {
  id: string
  options: { id: string; title: string; values: { value: string }[] }[]
  variants: { id: string; title: string }[]
}

/**
 * Checks a change of a service and works out what becomes of its product's variants. The revision is looked at first, so
 * that a stale page changes no product; it is checked again where the rules are written.
 */
export const planServiceUpdateStep = createStep(
  "plan-service-update",
  async ({ id, body }: { id: string; body: UpdateService }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const service = await scheduling.retrieveService(id, { relations: ["variants", "staff", "rates"] })
    if (body.revision !== undefined) await scheduling.requireServiceRevision(id, body.revision)
    if (body.kind !== undefined && body.kind !== service.kind) {
      await refuseComingVisits(container, id)
      await refuseComingSessions(container, id)
    }
    const checked = {
      venue_id: service.venue_id,
      staff_ids: body.staff_ids ?? [],
      category_ids: body.category_ids ?? [],
      prerequisites: body.prerequisites ?? [],
    }
    await refuseForeignStaff(container, [checked])
    await refuseForeignServices(container, [checked])
    await refuseUnknownCategories(container, [checked])
    await scheduling.refusePrerequisiteCycle(
      id,
      checked.prerequisites.map(({ service_id }) => service_id),
    )
    const product = await productOf(container, service.product_id)
    const wanted = (body.variants ?? []).map((variant) => ({ ...variant, id: idOf(product, variant) }))
    const option = product.options.find(({ title }) => title === OPTION)
    const known = new Set(option?.values.map(({ value }) => value))
    return new StepResponse({
      known: product.variants.map((variant) => ({ id: variant.id, title: variant.title })),
      rates: planRates(service, { ...body, variants: body.variants && wanted }),
      option: {
        product_id: product.id,
        product_option_id: option?.id ?? "",
        new_values: [...new Set(wanted.map(({ title }) => title))].filter((title) => !known.has(title)),
      },
      product: {
        id: product.id,
        ...(body.title === undefined ? {} : { title: body.title }),
        ...(body.description === undefined ? {} : { description: body.description ?? "" }),
        ...(body.status === undefined ? {} : { status: body.status }),
        ...(body.category_ids === undefined ? {} : { category_ids: body.category_ids }),
        ...(body.image_urls === undefined
          ? {}
          : { images: body.image_urls.map((url) => ({ url })), thumbnail: body.image_urls[0] ?? null }),
        ...(body.variants === undefined
          ? {}
          : {
              variants: wanted.map(({ id: variantId, title, prices }, variant_rank) => ({
                ...(variantId ? { id: variantId } : {}),
                title,
                prices,
                variant_rank,
                manage_inventory: false,
                options: { [OPTION]: title },
              })),
            }),
      },
    })
  },
)

function idOf(product: ProductRow, wanted: { id?: string; title: string }): string | undefined {
  if (wanted.id === undefined) return product.variants.find(({ title }) => title === wanted.title)?.id
  const known = product.variants.some(({ id }) => id === wanted.id)
  if (known) return wanted.id
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `variants: ${wanted.id} is not a variant of this service`,
  )
}

async function productOf(container: MedusaContainer, id: string): Promise<ProductRow> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "options.id", "options.title", "options.values.value", "variants.id", "variants.title"],
    filters: { id },
  })
  const [product] = data as unknown as ProductRow[]
  if (!product)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `The product ${id} of this service is gone`)
  return product
}
