import { typedValues, type AttributeRule } from "./typed-values"

const rule = (type: AttributeRule["type"], rest: Partial<AttributeRule> = {}): AttributeRule => ({
  id: type,
  name: `The ${type}`,
  type,
  choices: type === "choice" ? ["Oily", "Dry"] : [],
  category_ids: [],
  ...rest,
})
const rules = [rule("text"), rule("number"), rule("boolean"), rule("choice")]
const nothing = { text_value: null, number_value: null, boolean_value: null, choice_value: null }
const none = new Set<string>()
const typed = (attribute_id: string, value: string | number | boolean) =>
  typedValues(rules, [{ attribute_id, value }], none)

it.each([
  ["text", "Argan", { text_value: "Argan" }],
  ["number", 0, { number_value: 0 }],
  ["boolean", false, { boolean_value: false }],
  ["choice", "Dry", { choice_value: "Dry" }],
])("puts a %s in its column", (type, value, column) => {
  expect(typed(type, value)).toEqual([{ attribute_id: type, ...nothing, ...column }])
})

it.each([
  ["text", 5, "attributes.0.value: The text is a text"],
  ["number", "5", "attributes.0.value: The number is a number"],
  ["boolean", "true", "attributes.0.value: The boolean is true or false"],
  ["choice", "dry", "attributes.0.value: The choice is one of Oily, Dry"],
  ["choice", true, "attributes.0.value: The choice is one of Oily, Dry"],
  ["unknown", "x", "attributes.0.attribute_id: there is no attribute unknown"],
])("refuses a %s of another type: %j", (id, value, message) => {
  expect(() => typed(id, value)).toThrow(message)
})

it("asks only products in the attribute's categories, or below them", () => {
  const narrow = [rule("text", { category_ids: ["hair"] })]
  const given = [{ attribute_id: "text", value: "x" }]
  expect(() => typedValues(narrow, given, new Set(["nails"]))).toThrow(
    "attributes.0.attribute_id: The text is not asked of products in these categories",
  )
  expect(typedValues(narrow, given, new Set(["shampoo", "hair"]))).toHaveLength(1)
})
