"use server"

import { redirect } from "next/navigation"
import { explainFailure } from "@/features/account/explain-failure"
import { hasCode } from "@/lib/plaza/error"
import { confirmEmailCode, sendEmailCode } from "@/lib/plaza/vendors"
import { clearPartner, readPartner } from "@/lib/session/partner-cookie"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf, textsOf } from "@/ui/form-state"
import { emailCodeSchema } from "./partner-schemas"

const SIGN_IN = "Please sign in again: this page has been open for a while."

/** Confirms the address of the business with the code of the mail, and forgets who registered it here. */
export async function confirmCodeAction(_state: FormState, data: FormData): Promise<FormState> {
  const parsed = emailCodeSchema.safeParse(textsOf(data))
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(parsed.error) }
  }
  const partner = await readPartner()
  if (!partner) {
    return { message: SIGN_IN }
  }
  try {
    await confirmEmailCode(parsed.data.code, partner.token)
  } catch (error) {
    const failure = explainFailure(error, { 401: SIGN_IN })
    const [, wrong] = /^code: (.+)$/.exec(failure.message ?? "") ?? []
    return wrong ? { fieldErrors: { code: `This code ${wrong}.` } } : failure
  }
  await clearPartner()
  redirect("/become-a-partner/welcome")
}

/** Has a new code mailed. */
export async function sendCodeAction(_state: FormState): Promise<FormState> {
  const partner = await readPartner()
  if (!partner) {
    return { message: SIGN_IN }
  }
  try {
    await sendEmailCode(partner.token)
    return { done: true }
  } catch (error) {
    if (hasCode(error, "email_confirmed")) {
      return { message: "Your address is confirmed already. You can open your workspace." }
    }
    return explainFailure(error, {
      401: SIGN_IN,
      404: "No business is registered with this account yet. Please register it first.",
    })
  }
}
