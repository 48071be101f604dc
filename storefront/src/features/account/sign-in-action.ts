"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { pathOfRequest, requestTranslations } from "@/languages/of-request"
import { internalPath } from "@/lib/navigation/internal-path"
import { requestVerification, signIn } from "@/lib/plaza/authentication"
import { isCustomer } from "@/lib/plaza/customers"
import { secondStepPath, writeSecondStep } from "@/lib/session/second-step-cookie"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf, textsOf } from "@/ui/form-state"
import { signInSchema } from "./account-schemas"
import { explainFailure } from "./explain-failure"
import { startSession } from "./start-session"

/** Signs in and goes on to where the shopper came from, by way of the code where one is asked for. */
export async function signInAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const parsed = signInSchema.safeParse(textsOf(data))
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(t, parsed.error) }
  }
  const next = internalPath(data.get("next"), "/account")
  let goOn = next
  try {
    const result = await signIn(parsed.data)
    if (result.outcome === "verification_required") {
      await requestVerification(parsed.data.email, result.token)
      return { message: t("confirmFirst") }
    }
    if (result.outcome === "second_step_required") {
      await writeSecondStep({ challenge: result.challenge, token: result.token })
      goOn = secondStepPath(next)
    } else if (await isCustomer(result.token)) {
      await startSession(result.token)
    } else {
      return { message: t("noAccount") }
    }
  } catch (error) {
    return explainFailure(t, error, { 401: "wrongPassword" })
  }
  refresh()
  redirect(await pathOfRequest(goOn))
}
