"use server"

import { setPassword } from "@/lib/plaza/authentication"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf } from "@/ui/form-state"
import { resetPasswordSchema } from "./account-schemas"
import { explainFailure } from "./explain-failure"

/** Sets a new password with the token of a reset link. */
export async function resetPasswordAction(_state: FormState, data: FormData): Promise<FormState> {
  const parsed = resetPasswordSchema.safeParse({ password: data.get("password"), token: data.get("token") })
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(parsed.error) }
  }
  try {
    await setPassword(parsed.data.password, parsed.data.token)
    return { done: true }
  } catch (error) {
    const words = { 401: "This link has been used or is too old. Please ask for a new one." }
    return explainFailure(error, words, ["password"])
  }
}
