import "server-only"
import type { Credentials, SignIn } from "@/lib/plaza/authentication"
import { registerIdentity, signIn } from "@/lib/plaza/authentication"
import type { CustomerProfile } from "@/lib/plaza/customers"
import { createCustomer, isCustomer } from "@/lib/plaza/customers"
import { hasStatus } from "@/lib/plaza/error"

/** A sign-in that waits for a code before it is anybody's. */
export type WaitingSignIn = Extract<SignIn, { outcome: "second_step_required" }>

/**
 * Makes a customer account. An address that has an identity already, as a vendor's has, becomes a customer too if
 * the password is the right one, and the code where one is asked for.
 *
 * @returns the sign-in that waits for its code; null when the account is made
 * @throws {PlazaError} 401 when the address is taken and the password is another
 */
export async function createAccount(
  credentials: Credentials,
  profile: CustomerProfile,
): Promise<WaitingSignIn | null> {
  const identity = await identityOf(credentials)
  if (identity.outcome === "second_step_required") {
    return identity
  }
  if (!(await isCustomer(identity.token))) {
    await createCustomer(profile, identity.token)
  }
  return null
}

async function identityOf(credentials: Credentials): Promise<SignIn> {
  try {
    return { outcome: "signed_in", token: await registerIdentity(credentials) }
  } catch (error) {
    if (!hasStatus(error, 401)) {
      throw error
    }
    return signIn(credentials)
  }
}
