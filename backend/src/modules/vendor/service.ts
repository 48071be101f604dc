import { MedusaService } from "@medusajs/framework/utils"
import { MemberInvite } from "./models/member-invite"
import { Membership } from "./models/membership"
import { Vendor } from "./models/vendor"

/** Vendors, the memberships that say who may act for them or for the platform, and the invites to become a member. */
export default class VendorModuleService extends MedusaService({ Vendor, Membership, MemberInvite }) {}
