import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** What the desk enters of somebody; only the name is needed. */
export interface DeskContact {
  name: string
  email?: string | null
  phone?: string | null
}

/**
 * The customer for whom the desk entered a name: the guest of that e-mail, else a new one. What vendors know of a guest they
 * keep themselves, so a guest that is there already is not changed.
 */
export async function deskCustomer(
  container: MedusaContainer,
  { name, email, phone }: DeskContact,
): Promise<{ customer: CustomerDTO; is_new: boolean }> {
  const customers = container.resolve(Modules.CUSTOMER)
  if (email) {
    const [guest] = await customers.listCustomers({ email, has_account: false }, { take: 1 })
    if (guest) return { customer: guest, is_new: false }
  }
  const [first_name, ...rest] = name.split(/\s+/)
  const customer = await customers.createCustomers({
    first_name,
    last_name: rest.join(" "),
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
  })
  return { customer, is_new: true }
}
