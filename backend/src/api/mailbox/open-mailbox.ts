import { MedusaError } from "@medusajs/framework/utils"
import { readEnvironment } from "../../config/environment"
import { mailboxFolder } from "../../config/notifications"

/**
 * The folder of the local mailbox.
 * @throws 404 outside the demo, and while a real provider sends the mail: then there is nothing to read here
 */
export function openMailbox(): string {
  const environment = readEnvironment()
  const folder = mailboxFolder(environment)
  if (!environment.PLAZA_DEMO || !folder) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found")
  return folder
}
