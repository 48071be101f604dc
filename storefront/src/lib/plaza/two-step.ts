import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import { plaza } from "./sdk"

const enrolmentSchema = z
  .object({ mfa_factor: z.object({ id: z.string() }), secret: z.string(), otpauth_url: z.string() })
  .transform(({ mfa_factor, secret, otpauth_url }) => ({ factor: mfa_factor.id, secret, url: otpauth_url }))

/**
 * Begins to set an authenticator app up; the secret is told this once.
 *
 * @throws {PlazaError} 403 `confirmation_required`
 */
export async function startTwoStep(label: string): Promise<z.output<typeof enrolmentSchema>> {
  const { client } = await plaza()
  const body = { provider: "totp", label, issuer: "Plaza" }
  return checked(enrolmentSchema, client.fetch("/auth/mfa/factors", { method: "POST", body }))
}

/** Turns the second step on with the app's first code; other sessions end. @throws {PlazaError} 400 for a wrong code */
export async function verifyTwoStep(factor: string, code: string): Promise<void> {
  const { client } = await plaza()
  const path = `/auth/mfa/factors/${encodeURIComponent(factor)}/verify`
  await client.fetch(path, { method: "POST", body: { code } })
}

/** Takes an app away again, set up or only begun. @throws {PlazaError} 403 `confirmation_required` */
export async function endTwoStep(factor: string): Promise<void> {
  const { client } = await plaza()
  await client.fetch(`/auth/mfa/factors/${encodeURIComponent(factor)}`, { method: "DELETE", body: {} })
}

/** Makes new recovery codes, told this once; those before no longer count. @throws {PlazaError} 403 `confirmation_required` */
export async function makeRecoveryCodes(): Promise<string[]> {
  const { client } = await plaza()
  const schema = z.object({ recovery_codes: z.array(z.string()) })
  const answer = client.fetch("/auth/mfa/recovery-codes", { method: "POST", body: {} })
  return (await checked(schema, answer)).recovery_codes
}
