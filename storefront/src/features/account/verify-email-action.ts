"use server"

import { confirmVerification } from "@/lib/plaza/authentication"
import type { FormState } from "@/ui/form-state"
import { explainFailure } from "./explain-failure"

const STALE = "This link has been used or is too old. Your address may be confirmed already."

/** Confirms an e-mail address with the token of the link that was sent there. */
export async function verifyEmailAction(_state: FormState, data: FormData): Promise<FormState> {
  try {
    await confirmVerification(String(data.get("token") ?? ""))
    return { done: true }
  } catch (error) {
    return explainFailure(error, { 400: STALE, 401: STALE, 404: STALE })
  }
}
