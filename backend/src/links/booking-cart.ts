import CartModule from "@medusajs/medusa/cart"
import { defineLink } from "@medusajs/framework/utils"
import SchedulingModule from "../modules/scheduling"

/** The cart in which a booking was held. */
export default defineLink(
  { linkable: SchedulingModule.linkable.booking, field: "cart_id" },
  CartModule.linkable.cart,
  { readOnly: true },
)
