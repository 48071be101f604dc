import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MedusaError } from "@medusajs/framework/utils"
import type { UpdateAttribute } from "../../../api/schemas/product-attribute"
import { CATALOG_MODULE } from "../../../modules/catalog"
import { conflict } from "../../../modules/scheduling/conflict"
import { refuseUnknownCategories } from "../../scheduling/steps/check-service-references"

/** Writes what changes of an attribute; compensation writes back what was there. */
export const updateAttributeStep = createStep(
  "update-attribute",
  async ({ id, body }: { id: string; body: UpdateAttribute }, { container }) => {
    const catalog = container.resolve(CATALOG_MODULE)
    const { name, type, unit, choices, category_ids, rank } = await catalog.retrieveProductAttribute(id)
    if (body.unit && type !== "number") throw invalid("unit: is for a number alone")
    if (body.choices?.length === 0 && type === "choice") throw invalid("choices: are required for a choice")
    if (body.choices?.length && type !== "choice") throw invalid("choices: are for a choice alone")
    await refuseUnknownCategories(container, [{ category_ids: body.category_ids ?? [] }])
    const gone = choices.filter((choice) => body.choices !== undefined && !body.choices.includes(choice))
    await refuseChosen(container, id, gone)
    await catalog.updateProductAttributes({ ...body, id })
    return new StepResponse({ id }, { id, name, unit, choices, category_ids, rank })
  },
  async (before, { container }) => {
    if (before) await container.resolve(CATALOG_MODULE).updateProductAttributes(before)
  },
)

async function refuseChosen(
  container: MedusaContainer,
  attribute_id: string,
  choices: string[],
): Promise<void> {
  if (choices.length === 0) return
  const [chosen] = await container
    .resolve(CATALOG_MODULE)
    .listProductAttributeValues({ attribute_id, choice_value: choices }, { take: 1 })
  if (chosen) throw conflict("attribute_in_use", `Products are ${chosen.choice_value}; change them first`)
}

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
