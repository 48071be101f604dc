"use server"

import { refresh, revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import { pathOfRequest, requestTranslations } from "@/languages/of-request"
import { hasStatus } from "@/lib/plaza/error"
import { endSession, signOutEverywhere } from "@/lib/plaza/sessions"
import { clearCartId } from "@/lib/session/cart-cookie"
import { clearCustomerToken } from "@/lib/session/customer-token"
import { clearPlacedOrder } from "@/lib/session/placed-order-cookie"
import type { FormState } from "@/ui/form-state"
import { explainFailure } from "./explain-failure"

/** Ends the session that the form names, all others, or all: then this device is signed out, too. */
export async function sessionsAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const which = String(data.get("session") ?? "")
  try {
    if (which === "all" || which === "others") {
      await signOutEverywhere({ keepCurrent: which === "others" })
    } else {
      await endSession(which)
    }
  } catch (error) {
    // It ended by itself in the meantime: the list shows so.
    if (!hasStatus(error, 401, 404)) {
      return explainFailure(t, error, {})
    }
  }
  if (which === "all") {
    await clearCustomerToken()
    await clearCartId()
    await clearPlacedOrder()
    refresh()
    redirect(await pathOfRequest("/account/sign-in"))
  }
  revalidatePath("/[locale]/account/security", "page")
  return {}
}
