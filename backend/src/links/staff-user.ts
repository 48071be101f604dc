import UserModule from "@medusajs/medusa/user"
import { defineLink } from "@medusajs/framework/utils"
import SchedulingModule from "../modules/scheduling"

/** The login of a staff member. */
export default defineLink(
  { linkable: SchedulingModule.linkable.staffMember, field: "user_id" },
  UserModule.linkable.user,
  { readOnly: true },
)
