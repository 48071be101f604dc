"use server"

import { redirect } from "next/navigation"
import { pathOfRequest, requestTranslations } from "@/languages/of-request"
import { signInSchema } from "@/features/account/account-schemas"
import { explainFailure } from "@/features/account/explain-failure"
import { signInPartner } from "@/lib/plaza/vendors"
import { writePartner } from "@/lib/session/partner-cookie"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf, textsOf } from "@/ui/form-state"

/** Signs in on a device on which no business was registered, to type in the code there. */
export async function signInPartnerAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const parsed = signInSchema.safeParse({ ...textsOf(data), password: data.get("password") })
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(t, parsed.error) }
  }
  try {
    const token = await signInPartner(parsed.data)
    if (token === null) {
      return { message: t("confirmInWorkspace") }
    }
    await writePartner({ token, email: parsed.data.email })
  } catch (error) {
    return explainFailure(t, error, { 401: "wrongPassword" })
  }
  redirect(await pathOfRequest("/become-a-partner/confirm"))
}
