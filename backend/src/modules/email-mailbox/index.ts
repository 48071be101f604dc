import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import MailboxEmailService from "./service"

export default ModuleProvider(Modules.NOTIFICATION, { services: [MailboxEmailService] })
