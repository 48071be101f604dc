import { explainFailure } from "@/features/account/explain-failure"
import type { Translator } from "@/languages/message-types"
import { hasCode, hasStatus } from "@/lib/plaza/error"
import type { FormState } from "@/ui/form-state"

/** What to say when the password in a field did not prove whose account it is. */
export function explainProof(t: Translator<"answers">, error: unknown, field: string): FormState {
  if (hasStatus(error, 400)) {
    const isMissing = error.message.endsWith("is required")
    return { fieldErrors: { [field]: isMissing ? t("passwordNeeded") : t("notYourPassword") } }
  }
  if (hasCode(error, "confirmation_required")) {
    return { message: t("confirmation_required") }
  }
  return explainFailure(t, error, { 401: "signedOut" })
}
