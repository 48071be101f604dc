import OrderModule from "@medusajs/medusa/order"
import { defineLink } from "@medusajs/framework/utils"
import SchedulingModule from "../modules/scheduling"

/** The order that pays for a booking. */
export default defineLink(
  { linkable: SchedulingModule.linkable.booking, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true },
)
