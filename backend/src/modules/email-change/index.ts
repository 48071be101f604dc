import { Module } from "@medusajs/framework/utils"
import EmailChangeModuleService from "./service"

export const EMAIL_CHANGE_MODULE = "email_change"

export default Module(EMAIL_CHANGE_MODULE, { service: EmailChangeModuleService })
