"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { pathOfRequest, requestTranslations } from "@/languages/of-request"
import { internalPath } from "@/lib/navigation/internal-path"
import { requestVerification, signIn } from "@/lib/plaza/authentication"
import { PlazaError } from "@/lib/plaza/error"
import { secondStepPath, writeSecondStep } from "@/lib/session/second-step-cookie"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf, textsOf } from "@/ui/form-state"
import { registerSchema } from "./account-schemas"
import { createAccount } from "./create-account"
import { explainFailure } from "./explain-failure"
import { startSession } from "./start-session"

/** Nobody should be kept out because the letter that confirms their address could not be ordered. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof PlazaError)) {
    throw error
  }
}

/** Makes an account and signs in, or asks for a code or for the e-mail address to be confirmed first. */
export async function registerAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const parsed = registerSchema.safeParse({ ...textsOf(data), password: data.get("password") })
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(t, parsed.error) }
  }
  const { password, ...profile } = parsed.data
  const credentials = { email: profile.email, password }
  const next = internalPath(data.get("next"), "/account")
  let goOn = next
  try {
    const waiting = await createAccount(credentials, profile)
    if (waiting) {
      await writeSecondStep({ challenge: waiting.challenge, token: waiting.token, profile })
      goOn = secondStepPath(next)
    }
    const result = waiting ?? (await signIn(credentials))
    if (result.outcome === "verification_required") {
      await requestVerification(profile.email, result.token)
      return { done: true, message: profile.email }
    }
    if (result.outcome === "signed_in") {
      await startSession(result.token)
      await requestVerification(profile.email, result.token).catch(ignoreRefusal)
    }
  } catch (error) {
    return explainFailure(t, error, { 401: "addressTaken" }, ["password", "email"])
  }
  refresh()
  redirect(await pathOfRequest(goOn))
}
