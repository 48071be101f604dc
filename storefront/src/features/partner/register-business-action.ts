"use server"

import { redirect } from "next/navigation"
import { pathOfRequest, requestTranslations } from "@/languages/of-request"
import { explainFailure } from "@/features/account/explain-failure"
import { judgePassword, LEAST_SCORE } from "@/features/password/judge-password"
import { hasCode } from "@/lib/plaza/error"
import { partnerToken, registerBusiness } from "@/lib/plaza/vendors"
import { writePartner } from "@/lib/session/partner-cookie"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf, textsOf } from "@/ui/form-state"
import { registerBusinessSchema } from "./partner-schemas"

/** Registers a business and goes on to the code that was mailed. */
export async function registerBusinessAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const parsed = registerBusinessSchema.safeParse({ ...textsOf(data), password: data.get("password") })
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(t, parsed.error) }
  }
  const { email, password, name, phone, description, first_name, last_name } = parsed.data
  // The backend learns the names only after the password is taken.
  const { score, advice } = await judgePassword(password, [name, first_name, last_name, email])
  if (score < LEAST_SCORE) {
    return { fieldErrors: { password: t("tooEasy", { advice: t.locale === "en" ? advice : "" }).trim() } }
  }
  try {
    const token = await partnerToken({ email, password })
    if (token === null) {
      return { message: t("workspaceSecondStep") }
    }
    await registerBusiness({ name, phone, description, owner: { first_name, last_name } }, token)
    await writePartner({ token, email })
  } catch (error) {
    if (hasCode(error, "already_registered")) {
      return { message: t("worksAlready") }
    }
    return explainFailure(t, error, { 401: "businessTaken" }, ["password", "email"])
  }
  redirect(await pathOfRequest("/become-a-partner/confirm"))
}
