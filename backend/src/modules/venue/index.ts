import { Module } from "@medusajs/framework/utils"
import VenueModuleService from "./service"

export const VENUE_MODULE = "venue"

export default Module(VENUE_MODULE, { service: VenueModuleService })
