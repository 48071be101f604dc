import ProductModule from "@medusajs/medusa/product"
import { defineLink } from "@medusajs/framework/utils"
import SchedulingModule from "../modules/scheduling"

/** The Medusa product that carries a service's title, prices and pictures. */
export default defineLink(
  { linkable: SchedulingModule.linkable.service, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
)
