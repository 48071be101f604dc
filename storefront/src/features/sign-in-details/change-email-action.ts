"use server"

import { refresh } from "next/cache"
import { requestTranslations } from "@/languages/of-request"
import { explainFailure } from "@/features/account/explain-failure"
import { emailCodeSchema } from "@/features/partner/partner-schemas"
import { askEmailChange, confirmEmailChange, undoEmailChange } from "@/lib/plaza/own-sign-in"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf, textsOf } from "@/ui/form-state"
import { changeEmailSchema, undoSchema } from "./sign-in-details-schemas"

/** Has a code mailed to the address that is to sign in; the answer is the same for one that somebody has. */
export async function askEmailChangeAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const parsed = changeEmailSchema.safeParse({ ...textsOf(data), password: data.get("password") })
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(t, parsed.error) }
  }
  try {
    await askEmailChange(parsed.data.email, parsed.data.password)
    return { done: true, message: parsed.data.email }
  } catch (error) {
    return explainFailure(t, error, {}, ["email", "password"])
  }
}

/** Makes the new address the customer's by the code of the mail. */
export async function confirmEmailChangeAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const parsed = emailCodeSchema.safeParse(textsOf(data))
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(t, parsed.error) }
  }
  try {
    await confirmEmailChange(parsed.data.code)
  } catch (error) {
    return explainFailure(t, error, {}, ["code"])
  }
  refresh()
  return { done: true }
}

/** "This was not me": the link of the mail is the permission. */
export async function undoEmailChangeAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const parsed = undoSchema.safeParse(textsOf(data))
  try {
    await undoEmailChange(parsed.success ? parsed.data.token : "unknown")
    return { done: true }
  } catch (error) {
    return explainFailure(t, error, {
      404: "linkIncomplete",
    })
  }
}
