import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOG_MODULE } from "../../../modules/catalog"

/** Takes an attribute away, with its values; compensation brings both back. */
export const deleteAttributeStep = createStep(
  "delete-attribute",
  async ({ id }: { id: string }, { container }) => {
    const catalog = container.resolve(CATALOG_MODULE)
    await catalog.retrieveProductAttribute(id, { select: ["id"] })
    await catalog.softDeleteProductAttributes([id])
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(CATALOG_MODULE).restoreProductAttributes([id])
  },
)
