import CustomerModule from "@medusajs/medusa/customer"
import { defineLink } from "@medusajs/framework/utils"
import SchedulingModule from "../modules/scheduling"

/** Who comes to the visit. */
export default defineLink(
  { linkable: SchedulingModule.linkable.booking, field: "customer_id" },
  CustomerModule.linkable.customer,
  { readOnly: true },
)
