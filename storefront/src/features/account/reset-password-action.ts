"use server"

import { requestTranslations } from "@/languages/of-request"
import { setPassword } from "@/lib/plaza/authentication"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf } from "@/ui/form-state"
import { resetPasswordSchema } from "./account-schemas"
import { explainFailure } from "./explain-failure"

/** Sets a new password with the token of a reset link. */
export async function resetPasswordAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const parsed = resetPasswordSchema.safeParse({ password: data.get("password"), token: data.get("token") })
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(t, parsed.error) }
  }
  try {
    await setPassword(parsed.data.password, parsed.data.token)
    return { done: true }
  } catch (error) {
    const words = { 401: "linkUsed" } as const
    return explainFailure(t, error, words, ["password"])
  }
}
