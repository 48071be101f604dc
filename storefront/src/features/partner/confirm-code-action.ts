"use server"

import { redirect } from "next/navigation"
import { pathOfRequest, requestTranslations } from "@/languages/of-request"
import { explainFailure } from "@/features/account/explain-failure"
import { hasCode } from "@/lib/plaza/error"
import { confirmEmailCode, sendEmailCode } from "@/lib/plaza/vendors"
import { clearPartner, readPartner } from "@/lib/session/partner-cookie"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf, textsOf } from "@/ui/form-state"
import { emailCodeSchema } from "./partner-schemas"

/** Confirms the address of the business with the code of the mail, and forgets who registered it here. */
export async function confirmCodeAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const parsed = emailCodeSchema.safeParse(textsOf(data))
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(t, parsed.error) }
  }
  const partner = await readPartner()
  if (!partner) {
    return { message: t("signInAgain") }
  }
  try {
    await confirmEmailCode(parsed.data.code, partner.token)
  } catch (error) {
    const failure = explainFailure(t, error, { 401: "signInAgain" })
    const [, wrong] = /^code: (.+)$/.exec(failure.message ?? "") ?? []
    return wrong
      ? { fieldErrors: { code: t.locale === "en" ? `This code ${wrong}.` : t("codeRefused") } }
      : failure
  }
  await clearPartner()
  redirect(await pathOfRequest("/become-a-partner/welcome"))
}

/** Has a new code mailed. */
export async function sendCodeAction(_state: FormState): Promise<FormState> {
  const t = await requestTranslations("answers")
  const partner = await readPartner()
  if (!partner) {
    return { message: t("signInAgain") }
  }
  try {
    await sendEmailCode(partner.token)
    return { done: true }
  } catch (error) {
    if (hasCode(error, "email_confirmed")) {
      return { message: t("confirmedAlready") }
    }
    return explainFailure(t, error, {
      401: "signInAgain",
      404: "noBusiness",
    })
  }
}
