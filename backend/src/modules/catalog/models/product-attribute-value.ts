import { model } from "@medusajs/framework/utils"
import { ProductAttribute } from "./product-attribute"

/**
 * What a product says about an attribute, in the column of the attribute's type; the others are null. Indexed by
 * attribute and value, so that shoppers can narrow lists by it.
 */
export const ProductAttributeValue = model
  .define("product_attribute_value", {
    id: model.id({ prefix: "pattv" }).primaryKey(),
    attribute: model.belongsTo(() => ProductAttribute, { mappedBy: "values" }),
    product_id: model.text(),
    text_value: model.text().nullable(),
    number_value: model.bigNumber().nullable(),
    boolean_value: model.boolean().nullable(),
    choice_value: model.text().nullable(),
  })
  .indexes([
    { on: ["product_id", "attribute_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["attribute_id", "choice_value"], where: "deleted_at IS NULL AND choice_value IS NOT NULL" },
    { on: ["attribute_id", "number_value"], where: "deleted_at IS NULL AND number_value IS NOT NULL" },
    { on: ["attribute_id", "boolean_value"], where: "deleted_at IS NULL AND boolean_value IS NOT NULL" },
  ])
  .checks([
    {
      name: "CK_product_attribute_value_one",
      expression: "num_nonnulls(text_value, number_value, boolean_value, choice_value) = 1",
    },
  ])
