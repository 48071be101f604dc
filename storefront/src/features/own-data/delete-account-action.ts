"use server"

import { refresh, revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import { pathOfRequest, requestTranslations } from "@/languages/of-request"
import { deleteAccount } from "@/lib/plaza/account-data"
import { hasCode } from "@/lib/plaza/error"
import { clearCartId } from "@/lib/session/cart-cookie"
import { clearCustomerToken } from "@/lib/session/customer-token"
import { clearPlacedOrder } from "@/lib/session/placed-order-cookie"
import type { FormState } from "@/ui/form-state"
import { explainProof } from "./explain-proof"

/** Deletes the account and signs this device out. */
export async function deleteAccountAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const password = String(data.get("delete_password") ?? "")
  try {
    await deleteAccount(password)
  } catch (error) {
    if (hasCode(error, "account_in_use")) {
      revalidatePath("/[locale]/account/data", "page")
      return { message: t("account_in_use") }
    }
    return explainProof(t, error, "delete_password")
  }
  await clearCustomerToken()
  await clearCartId()
  await clearPlacedOrder()
  refresh()
  redirect(await pathOfRequest("/account/deleted"))
}
