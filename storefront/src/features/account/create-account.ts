import "server-only"
import type { Credentials } from "@/lib/plaza/authentication"
import { registerIdentity, signIn } from "@/lib/plaza/authentication"
import type { CustomerProfile } from "@/lib/plaza/customers"
import { createCustomer, isCustomer } from "@/lib/plaza/customers"
import { hasStatus } from "@/lib/plaza/error"

/**
 * Makes a customer account. An address that has an identity already, as a vendor's has, becomes a customer too if
 * the password is the right one.
 *
 * @throws {PlazaError} 401 when the address is taken and the password is another
 */
export async function createAccount(credentials: Credentials, profile: CustomerProfile): Promise<void> {
  const token = await identityToken(credentials)
  if (!(await isCustomer(token))) {
    await createCustomer(profile, token)
  }
}

async function identityToken(credentials: Credentials): Promise<string> {
  try {
    return await registerIdentity(credentials)
  } catch (error) {
    if (!hasStatus(error, 401)) {
      throw error
    }
    const result = await signIn(credentials)
    if (result.outcome === "second_step_required") {
      throw error
    }
    return result.token
  }
}
