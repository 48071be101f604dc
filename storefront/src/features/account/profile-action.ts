"use server"

import { refresh } from "next/cache"
import { requestTranslations } from "@/languages/of-request"
import { updateCustomer } from "@/lib/plaza/customers"
import { hasStatus } from "@/lib/plaza/error"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf, textsOf } from "@/ui/form-state"
import { profileSchema } from "./account-schemas"
import { explainFailure } from "./explain-failure"

/** Writes the signed-in customer's name, telephone number and languages. */
export async function profileAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const parsed = profileSchema.safeParse(textsOf(data))
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(t, parsed.error) }
  }
  const { language, second_language, phone, ...name } = parsed.data
  const languages = [...new Set([language, second_language].filter(Boolean))]
  try {
    await updateCustomer({ ...name, phone: phone || null, languages })
  } catch (error) {
    if (hasStatus(error, 400) && error.message.startsWith("phone: ")) {
      return { fieldErrors: { phone: t("phoneWrong") } }
    }
    return explainFailure(t, error, { 401: "signedOut" })
  }
  refresh()
  return { done: true }
}
