"use server"

import { requestTranslations } from "@/languages/of-request"
import { requestPasswordReset } from "@/lib/plaza/authentication"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf, textsOf } from "@/ui/form-state"
import { forgotPasswordSchema } from "./account-schemas"
import { explainFailure } from "./explain-failure"

/** Has a reset link sent. The answer is the same whether the address is known or not. */
export async function forgotPasswordAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const parsed = forgotPasswordSchema.safeParse(textsOf(data))
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(t, parsed.error) }
  }
  try {
    await requestPasswordReset(parsed.data.email)
    return { done: true }
  } catch (error) {
    return explainFailure(t, error, {})
  }
}
