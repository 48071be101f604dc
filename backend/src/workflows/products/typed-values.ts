import { MedusaError } from "@medusajs/framework/utils"
import type { AttributeValue } from "../../api/schemas/product-parts"
import type { AttributeType } from "../../api/schemas/product-attribute"

/** An attribute as far as its values are checked against it. */
export interface AttributeRule {
  id: string
  name: string
  type: AttributeType
  choices: string[]
  category_ids: string[]
}

/** A value in the column of its type; the others are null. */
export interface TypedValue {
  attribute_id: string
  text_value: string | null
  number_value: number | null
  boolean_value: boolean | null
  choice_value: string | null
}

/**
 * What a product says about attributes, in the columns of their types. `within` are the product's categories with all
 * above them: an attribute of some categories is asked of products in one of them or below.
 * @throws 400 naming the field
 */
export function typedValues(
  rules: readonly AttributeRule[],
  given: readonly AttributeValue[],
  within: ReadonlySet<string>,
): TypedValue[] {
  return given.map(({ attribute_id, value }, index) => {
    const rule = rules.find(({ id }) => id === attribute_id)
    const place = `attributes.${index}`
    if (!rule) throw invalid(`${place}.attribute_id: there is no attribute ${attribute_id}`)
    if (rule.category_ids.length > 0 && !rule.category_ids.some((id) => within.has(id))) {
      throw invalid(`${place}.attribute_id: ${rule.name} is not asked of products in these categories`)
    }
    return { attribute_id, ...inColumn(rule, value, `${place}.value`) }
  })
}

const NOTHING = { text_value: null, number_value: null, boolean_value: null, choice_value: null }

function inColumn({ name, type, choices }: AttributeRule, value: AttributeValue["value"], place: string) {
  switch (type) {
    case "number":
      if (typeof value === "number") return { ...NOTHING, number_value: value }
      throw invalid(`${place}: ${name} is a number`)
    case "boolean":
      if (typeof value === "boolean") return { ...NOTHING, boolean_value: value }
      throw invalid(`${place}: ${name} is true or false`)
    case "choice":
      if (typeof value === "string" && choices.includes(value)) return { ...NOTHING, choice_value: value }
      throw invalid(`${place}: ${name} is one of ${choices.join(", ")}`)
    case "text":
      if (typeof value === "string") return { ...NOTHING, text_value: value }
      throw invalid(`${place}: ${name} is a text`)
  }
}

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
