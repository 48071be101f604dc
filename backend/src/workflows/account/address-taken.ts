import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { EMAIL_CHANGE_MODULE } from "../../modules/email-change"

/** Whether an address is that of another account, or was until lately and may be taken back. */
export async function addressTaken(container: MedusaContainer, email: string): Promise<boolean> {
  const [logins, users, customers, reserved] = await Promise.all([
    container.resolve(Modules.AUTH).listProviderIdentities({ entity_id: email }, { take: 1 }),
    container.resolve(Modules.USER).listUsers({ email }, { select: ["id"], take: 1 }),
    container
      .resolve(Modules.CUSTOMER)
      .listCustomers({ email, has_account: true }, { select: ["id"], take: 1 }),
    container.resolve(EMAIL_CHANGE_MODULE).isReserved(email),
  ])
  return logins.length + users.length + customers.length > 0 || reserved
}
