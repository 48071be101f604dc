import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import { optionalText } from "./schemas/fields"
import { plaza } from "./sdk"

const ME = "/store/customers/me"

const signInSchema = z.object({
  has_password: z.boolean(),
  two_step: z.object({ factor_id: optionalText, pending_factor_id: optionalText }),
  recently_confirmed: z.boolean(),
})
/** How the customer signs in, and whether they proved who they are within the last minutes. */
export type OwnSignIn = z.output<typeof signInSchema>

export async function ownSignIn(): Promise<OwnSignIn> {
  const { client } = await plaza()
  const schema = z.object({ sign_in: signInSchema })
  return (await checked(schema, client.fetch(`${ME}/sign-in`))).sign_in
}

/** Proves again who one is, for ten minutes. @throws {PlazaError} 400 naming `password` or `code`, 429 */
export async function confirmSignIn(proof: { password: string } | { code: string }): Promise<void> {
  const { client } = await plaza()
  const isRecoveryCode = "code" in proof && !/^\d{6}$/.test(proof.code)
  const body = isRecoveryCode ? { ...proof, method: "recovery_code" } : proof
  await client.fetch(`${ME}/confirm`, { method: "POST", body })
}

/** @throws {PlazaError} 400 naming `current_password` or `new_password` */
export async function changePassword(current_password: string, new_password: string): Promise<void> {
  const { client } = await plaza()
  await client.fetch(`${ME}/password`, { method: "POST", body: { current_password, new_password } })
}

/** Has a code mailed to the new address. @throws {PlazaError} 400 naming `email` or `password` */
export async function askEmailChange(email: string, password: string): Promise<void> {
  const { client } = await plaza()
  await client.fetch(`${ME}/email`, { method: "POST", body: { email, password } })
}

/** @throws {PlazaError} 400 for a wrong code, 409 for one that is used up or too old */
export async function confirmEmailChange(code: string): Promise<void> {
  const { client } = await plaza()
  await client.fetch(`${ME}/email/confirm`, { method: "POST", body: { code } })
}

/** Stops a change of an address, or takes it back. @throws {PlazaError} 404 unknown link, 409 too late */
export async function undoEmailChange(token: string): Promise<void> {
  const { client } = await plaza()
  await client.fetch("/store/email-changes/undo", { method: "POST", body: { token } })
}
