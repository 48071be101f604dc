import "server-only"
import { plaza } from "./sdk"

export type Credentials = { email: string; password: string }

export type SignIn =
  | { outcome: "signed_in"; token: string }
  /** The e-mail address is not confirmed yet; the token is good for asking for a new letter only. */
  | { outcome: "verification_required"; token: string }
  /** A code is awaited; the token is good for the check of it only. */
  | { outcome: "second_step_required"; token: string; challenge: string }

/**
 * Makes a new identity, without a customer yet.
 *
 * @returns a token that is good for creating the customer
 * @throws {PlazaError} 401 when the address has an identity already, 400 for a password that is too weak
 */
export async function registerIdentity(credentials: Credentials): Promise<string> {
  const { auth } = await plaza()
  return auth.register("customer", "emailpass", credentials)
}

/** @throws {PlazaError} 401 when address and password do not belong together, 429 after too many tries */
export async function signIn(credentials: Credentials): Promise<SignIn> {
  const { auth } = await plaza()
  const result = await auth.login("customer", "emailpass", credentials)
  if (typeof result === "string") {
    return { outcome: "signed_in", token: result }
  }
  if ("verification_required" in result) {
    return { outcome: "verification_required", token: result.token }
  }
  if ("mfa_required" in result && result.token) {
    return { outcome: "second_step_required", token: result.token, challenge: result.mfa_challenge.id }
  }
  throw new Error(`The backend answered a sign-in with ${Object.keys(result).join(", ")}`)
}

/**
 * Passes two-step verification: six digits are a code of the person's app, anything else one of their recovery codes.
 *
 * @returns the customer's token
 * @throws {PlazaError} 400 for a wrong code or one that was used, 401 when the sign-in has waited too long, 429 after ten
 */
export async function passSecondStep(
  step: { challenge: string; token: string },
  code: string,
): Promise<string> {
  const { auth } = await plaza(step.token)
  const method = /^\d{6}$/.test(code) ? "totp" : "recovery_code"
  return auth.mfa.verifyChallenge(step.challenge, { method, code })
}

/** Has a confirmation link sent to the address of a fresh identity. */
export async function requestVerification(email: string, token: string): Promise<void> {
  const { auth } = await plaza(token)
  await auth.verification.request({ entity_id: email, entity_type: "email" })
}

/** @throws {PlazaError} when the link's token is unknown, used or too old */
export async function confirmVerification(code: string): Promise<void> {
  const { auth } = await plaza()
  await auth.verification.confirm({ code })
}

/** Has a reset link sent. Says nothing about whether the address is known. */
export async function requestPasswordReset(email: string): Promise<void> {
  const { client } = await plaza()
  const body = { identifier: email }
  await client.fetch("/auth/customer/emailpass/reset-password", { method: "POST", body })
}

/** @throws {PlazaError} 401 when the link's token is used or too old, 400 for a password that is too weak */
export async function setPassword(password: string, token: string): Promise<void> {
  const { auth } = await plaza(token)
  await auth.updateProvider("customer", "emailpass", { password }, token)
}
