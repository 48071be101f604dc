"use server"

import { revalidatePath } from "next/cache"
import { explainFailure } from "@/features/account/explain-failure"
import { requestTranslations } from "@/languages/of-request"
import { newAttemptId } from "@/lib/idempotency/attempt-id"
import { cancelPieces, previewRefund, requestReturn } from "@/lib/plaza/customer-orders"
import { hasCode } from "@/lib/plaza/error"
import { textsOf } from "@/ui/form-state"
import type { AskState } from "./ask-state"
import { askSchema, piecesIn } from "./asked-pieces"

/** Tells what goes back for the chosen pieces, or, once that was confirmed, cancels them or asks for their return. */
export async function askForPiecesAction(_state: AskState, data: FormData): Promise<AskState> {
  const t = await requestTranslations("answers")
  const texts = textsOf(data)
  const parsed = askSchema.safeParse(texts)
  if (!parsed.success) {
    return { message: t("didNotWork") }
  }
  const { kind, confirmed, attempt, reason_code, reason, ...part } = parsed.data
  const items = piecesIn(texts)
  if (items.length === 0) {
    return { message: t("piecesNeeded") }
  }
  if (kind === "return" && !reason_code) {
    return { fieldErrors: { reason_code: t("reasonNeeded") } }
  }
  const asked = { ...part, items }
  try {
    if (!confirmed) {
      return { preview: await previewRefund(asked, kind), attempt: newAttemptId() }
    }
    const words = reason ? { reason } : {}
    if (kind === "return") {
      await requestReturn({ ...asked, ...words, reason_code: reason_code ?? "other" }, attempt)
    } else {
      await cancelPieces({ ...asked, ...words }, attempt)
    }
  } catch (error) {
    if (hasCode(error, "order_changed")) {
      revalidatePath("/[locale]/account/orders", "layout")
    }
    return explainFailure(t, error, { 400: "piecesWrong", 401: "signedOut", 404: "didNotWork" })
  }
  revalidatePath("/[locale]/account", "layout")
  return { done: true }
}
