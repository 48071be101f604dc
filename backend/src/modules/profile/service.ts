import { MedusaService } from "@medusajs/framework/utils"
import { UserProfile } from "./models/user-profile"

/** What users of the admin tell of themselves beyond what the engine's users have. */
export default class ProfileModuleService extends MedusaService({ UserProfile }) {}
