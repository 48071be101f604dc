import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import { addressTaken } from "../address-taken"
import type { Account } from "../load-account"

interface Move {
  account: Pick<Account, "auth_identity_id" | "email" | "user_id" | "customer_id">
  email: string
  /** Whether it goes back to where it was: the address is kept for it, and that is no hindrance. */
  back?: boolean
}

/**
 * Gives an account another address everywhere: what signs in, its user and its customer. Everything that shows members or
 * customers reads it there. A failure half-way, and compensation, bring the former address back.
 * @throws 409 `email_taken` when somebody has it by now
 */
export const moveAccountStep = createStep(
  "move-account",
  async ({ account, email, back = false }: Move, { container }) => {
    const isOwn = back && !(await loginTaken(container, email, account.auth_identity_id))
    if (!isOwn && (await addressTaken(container, email))) {
      throw conflict("email_taken", "Somebody else has this address by now; choose another")
    }
    try {
      await write(container, account, email)
    } catch (error) {
      await write(container, account, account.email)
      throw error
    }
    return new StepResponse(undefined, account)
  },
  async (account, { container }) => {
    if (account) await write(container, account, account.email)
  },
)

async function loginTaken(container: MedusaContainer, entity_id: string, own: string): Promise<boolean> {
  const logins = await container.resolve(Modules.AUTH).listProviderIdentities({ entity_id })
  return logins.some(({ auth_identity_id }) => auth_identity_id !== own)
}

async function write(container: MedusaContainer, account: Move["account"], email: string): Promise<void> {
  const { auth_identity_id, user_id, customer_id } = account
  const auth = container.resolve(Modules.AUTH)
  const [login] = await auth.listProviderIdentities({ auth_identity_id, provider: "emailpass" })
  await auth.updateProviderIdentities([{ id: login.id, entity_id: email }])
  // The type leaves the address out, because core has no route that changes it; the module takes it.
  const user = { id: user_id ?? "", email } as { id: string }
  if (user_id) await container.resolve(Modules.USER).updateUsers(user)
  if (customer_id) await container.resolve(Modules.CUSTOMER).updateCustomers(customer_id, { email })
}
