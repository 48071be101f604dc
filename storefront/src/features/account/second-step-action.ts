"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { pathOfRequest, requestTranslations } from "@/languages/of-request"
import { internalPath } from "@/lib/navigation/internal-path"
import { passSecondStep } from "@/lib/plaza/authentication"
import { createCustomer, isCustomer } from "@/lib/plaza/customers"
import { clearSecondStep, readSecondStep } from "@/lib/session/second-step-cookie"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf, textsOf } from "@/ui/form-state"
import { secondStepSchema } from "./account-schemas"
import { explainFailure } from "./explain-failure"
import { startSession } from "./start-session"

/**
 * Ends a sign-in with a code of the person's app, or with one of their recovery codes. Whoever is about to become a customer
 * is one then and signs in once more, because the token is from before and a code is good once.
 */
export async function secondStepAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const parsed = secondStepSchema.safeParse(textsOf(data))
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(t, parsed.error) }
  }
  const step = await readSecondStep()
  if (!step) {
    return { message: t("tooLate") }
  }
  const next = internalPath(data.get("next"), "/account")
  let goOn = next
  try {
    const token = await passSecondStep(step, parsed.data.code)
    await clearSecondStep()
    if (await isCustomer(token)) {
      await startSession(token)
    } else if (step.profile) {
      await createCustomer(step.profile, token)
      goOn = `/account/sign-in?registered=1&next=${encodeURIComponent(next)}`
    } else {
      return { message: t("noAccount") }
    }
  } catch (error) {
    return explainFailure(t, error, {
      400: "codeUsed",
      401: "tooLate",
      404: "tooLate",
    })
  }
  refresh()
  redirect(await pathOfRequest(goOn))
}
