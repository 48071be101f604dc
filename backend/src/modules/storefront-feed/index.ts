import { Module } from "@medusajs/framework/utils"
import StorefrontFeedModuleService from "./service"

export const STOREFRONT_FEED_MODULE = "storefront_feed"

export default Module(STOREFRONT_FEED_MODULE, { service: StorefrontFeedModuleService })
