import { MedusaService } from "@medusajs/framework/utils"
import { models } from "./models"

/** Opening hours, staff, services' rules, bookings and the claims that make a double booking impossible. */
export default class SchedulingModuleService extends MedusaService(models) {}
