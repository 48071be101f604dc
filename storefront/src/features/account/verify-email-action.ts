"use server"

import { requestTranslations } from "@/languages/of-request"
import { confirmVerification } from "@/lib/plaza/authentication"
import type { FormState } from "@/ui/form-state"
import { explainFailure } from "./explain-failure"

/** Confirms an e-mail address with the token of the link that was sent there. */
export async function verifyEmailAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  try {
    await confirmVerification(String(data.get("token") ?? ""))
    return { done: true }
  } catch (error) {
    return explainFailure(t, error, {
      400: "linkUsedOrConfirmed",
      401: "linkUsedOrConfirmed",
      404: "linkUsedOrConfirmed",
    })
  }
}
