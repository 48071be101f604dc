"use server"

import { revalidatePath } from "next/cache"
import { toDataURL } from "qrcode"
import { explainFailure } from "@/features/account/explain-failure"
import type { Translator } from "@/languages/message-types"
import { requestTranslations } from "@/languages/of-request"
import { currentCustomer } from "@/lib/plaza/customers"
import { hasCode, hasStatus } from "@/lib/plaza/error"
import { confirmSignIn, ownSignIn } from "@/lib/plaza/own-sign-in"
import { endTwoStep, makeRecoveryCodes, startTwoStep, verifyTwoStep } from "@/lib/plaza/two-step"
import { textsOf } from "@/ui/form-state"
import type { Enrolment, TwoStepState } from "./two-step-state"

/** Sets two-step verification up (`begin`, then `verify`), makes new recovery codes (`codes`), or turns it off (`off`). */
export async function twoStepAction(before: TwoStepState, data: FormData): Promise<TwoStepState> {
  const t = await requestTranslations("answers")
  const { step, app_code = "" } = textsOf(data)
  if (step === "verify" && before.enrolment) {
    return verify(t, before.enrolment, app_code.replaceAll(/\s/g, ""))
  }
  try {
    await prove(data)
    if (step === "begin") {
      return { enrolment: await begin() }
    }
    if (step === "codes") {
      return { codes: await makeRecoveryCodes() }
    }
    const { two_step } = await ownSignIn()
    if (two_step.factor_id) {
      await endTwoStep(two_step.factor_id)
    }
  } catch (error) {
    return explainRefusal(t, error)
  }
  revalidatePath("/[locale]/account/security", "page")
  return { done: true }
}

/** Whoever finds an open screen knows no password and has no app. */
async function prove(data: FormData): Promise<void> {
  const [password, code] = [data.get("two_step_password"), data.get("two_step_code")]
  if (password !== null) {
    await confirmSignIn({ password: String(password) })
  } else if (code !== null) {
    await confirmSignIn({ code: String(code).replaceAll(/\s/g, "") })
  }
}

async function begin(): Promise<Enrolment> {
  const [{ two_step }, customer] = [await ownSignIn(), await currentCustomer()]
  if (two_step.pending_factor_id) {
    await endTwoStep(two_step.pending_factor_id)
  }
  const begun = await startTwoStep(customer?.email ?? "Plaza")
  return { ...begun, picture: await toDataURL(begun.url, { margin: 2, width: 400 }) }
}

async function verify(t: Translator<"answers">, enrolment: Enrolment, code: string): Promise<TwoStepState> {
  try {
    await verifyTwoStep(enrolment.factor, code)
  } catch (error) {
    if (hasStatus(error, 400, 401)) {
      return { enrolment, fieldErrors: { app_code: t("codeUsed") } }
    }
    return { enrolment, ...explainFailure(t, error, {}) }
  }
  revalidatePath("/[locale]/account/security", "page")
  return { codes: await makeRecoveryCodes() }
}

function explainRefusal(t: Translator<"answers">, error: unknown): TwoStepState {
  if (hasCode(error, "confirmation_required")) {
    return { message: t("confirmation_required") }
  }
  if (hasStatus(error, 400)) {
    const isCode = error.message.startsWith("code")
    return {
      fieldErrors: isCode ? { two_step_code: t("codeUsed") } : { two_step_password: t("notYourPassword") },
    }
  }
  return explainFailure(t, error, { 401: "signedOut" })
}
