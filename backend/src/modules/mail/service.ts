import { MedusaService } from "@medusajs/framework/utils"
import { MailMessage } from "./models/mail-message"

/** The queue of mail that is to be sent. */
export default class MailModuleService extends MedusaService({ MailMessage }) {}
