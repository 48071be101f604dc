import "server-only"
import { z } from "zod"
import type { SignIn } from "./authentication"
import { checked } from "./checked"
import { PlazaError } from "./error"
import { plaza } from "./sdk"

/** Whether the backend is configured for signing in with Google; not while it does not answer. */
export async function offersGoogle(): Promise<boolean> {
  const { client } = await plaza()
  const schema = z.object({ methods: z.array(z.string()) })
  try {
    const { methods } = await checked(schema, client.fetch("/store/sign-in-methods"))
    return methods.includes("google")
  } catch (error) {
    if (error instanceof PlazaError) {
      return false
    }
    throw error
  }
}

/** Where Google asks who somebody is; its `state` names this very way. */
export async function beginGoogleSignIn(): Promise<{ location: string; state: string }> {
  const { client } = await plaza()
  const schema = z.object({ location: z.url() })
  const { location } = await checked(
    schema,
    client.fetch("/auth/customer/google", { method: "POST", body: {} }),
  )
  const state = new URL(location).searchParams.get("state")
  if (!state) {
    throw new Error("Google's address has no state")
  }
  return { location, state }
}

const answerSchema = z.object({
  token: z.string(),
  mfa_required: z.boolean().optional(),
  mfa_challenge: z.object({ id: z.string() }).optional(),
})

/**
 * Ends a sign-in with what Google sent along.
 *
 * @throws {PlazaError} 401 when Google does not confirm it, or the address is not verified there
 */
export async function endGoogleSignIn({ code, state }: { code: string; state: string }): Promise<SignIn> {
  const { client } = await plaza()
  // The code is not in the address, which servers keep in their logs.
  const asked = { method: "POST", query: { state }, body: { code } }
  const answer = client.fetch("/auth/customer/google/callback", asked)
  const { token, mfa_challenge } = await checked(answerSchema, answer)
  return mfa_challenge
    ? { outcome: "second_step_required", token, challenge: mfa_challenge.id }
    : { outcome: "signed_in", token }
}

/**
 * Makes the customer of a first sign-in with Google, who is the one that Google told of.
 *
 * @returns a token that acts for the customer
 * @throws {PlazaError} 422 when the address has an account already
 */
export async function createGoogleCustomer(token: string): Promise<string> {
  const { client } = await plaza(token)
  await client.fetch("/store/customers", { method: "POST", body: {} })
  const schema = z.object({ token: z.string() })
  return (await checked(schema, client.fetch("/auth/token/refresh", { method: "POST", body: {} }))).token
}
