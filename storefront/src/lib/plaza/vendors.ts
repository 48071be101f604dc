import "server-only"
import { createHash } from "node:crypto"
import { z } from "zod"
import type { Credentials } from "./authentication"
import { checked } from "./checked"
import { hasStatus } from "./error"
import { plaza } from "./sdk"

/** A business as it registers itself; its e-mail is the one that signs in. */
export type NewBusiness = {
  name: string
  phone?: string
  description?: string
  owner: { first_name: string; last_name: string }
}

const REGISTER = "/store/vendors/register"

/**
 * The token of who runs a business: of a fresh identity, or of one that is there already, as a customer's is, when the
 * password is the right one. Null when the account asks for a second factor, which the storefront does not offer.
 *
 * @throws {PlazaError} 401 when the address is taken and the password is another
 */
export async function partnerToken(credentials: Credentials): Promise<string | null> {
  const { auth } = await plaza()
  try {
    return await auth.register("user", "emailpass", credentials)
  } catch (error) {
    if (!hasStatus(error, 401)) {
      throw error
    }
    return signInPartner(credentials)
  }
}

/** Signs in to a business; null when the account asks for a second factor. @throws {PlazaError} 401 */
export async function signInPartner(credentials: Credentials): Promise<string | null> {
  const { auth } = await plaza()
  const result = await auth.login("user", "emailpass", credentials)
  return typeof result === "string" ? result : null
}

/**
 * Registers a business. The same business sent again, because an answer was lost, is registered once.
 *
 * @throws {PlazaError} 409 `already_registered` when the account works on Plaza already
 */
export async function registerBusiness(business: NewBusiness, token: string): Promise<void> {
  const { client } = await plaza(token)
  const key = createHash("sha256").update(JSON.stringify(business)).digest("hex")
  const answer = client.fetch(REGISTER, {
    method: "POST",
    body: business,
    headers: { "idempotency-key": key },
  })
  await checked(z.object({ vendor: z.object({ id: z.string() }) }), answer)
}

/** Has a new code mailed to the address of the business. @throws {PlazaError} 429, 409 `email_confirmed` */
export async function sendEmailCode(token: string): Promise<void> {
  const { client } = await plaza(token)
  await client.fetch(`${REGISTER}/email-code`, { method: "POST", body: {} })
}

/** Confirms the address of the business. @throws {PlazaError} 400 for a wrong code, 409 for one that is used up */
export async function confirmEmailCode(code: string, token: string): Promise<void> {
  const { client } = await plaza(token)
  await client.fetch(`${REGISTER}/confirm-email`, { method: "POST", body: { code } })
}
