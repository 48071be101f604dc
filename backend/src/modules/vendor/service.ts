import { MedusaService } from "@medusajs/framework/utils"
import { Membership } from "./models/membership"
import { Vendor } from "./models/vendor"

/** Vendors and the memberships that say who may act for them or for the platform. */
export default class VendorModuleService extends MedusaService({ Vendor, Membership }) {}
