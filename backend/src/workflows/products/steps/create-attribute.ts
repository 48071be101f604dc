import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateAttribute } from "../../../api/schemas/product-attribute"
import { CATALOG_MODULE } from "../../../modules/catalog"
import { withFreeHandle } from "../../../text/free-handle"
import { refuseUnknownCategories } from "../../scheduling/steps/check-service-references"

/** Writes an attribute under a free handle; compensation removes it. */
export const createAttributeStep = createStep(
  "create-attribute",
  async (input: CreateAttribute, { container }) => {
    await refuseUnknownCategories(container, [input])
    const catalog = container.resolve(CATALOG_MODULE)
    const { id } = await withFreeHandle(input, (handle) =>
      catalog.createProductAttributes({ ...input, unit: input.unit || null, handle }),
    )
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(CATALOG_MODULE).deleteProductAttributes([id])
  },
)
