import { MedusaService } from "@medusajs/framework/utils"
import { ProductAttribute } from "./models/product-attribute"
import { ProductAttributeValue } from "./models/product-attribute-value"
import { StockMovement } from "./models/stock-movement"

/** What Medusa does not know of goods: the platform's typed attributes, and why stock was changed by hand. */
export default class CatalogModuleService extends MedusaService({
  ProductAttribute,
  ProductAttributeValue,
  StockMovement,
}) {}
