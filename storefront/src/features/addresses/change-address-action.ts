"use server"

import { revalidatePath } from "next/cache"
import { explainFailure } from "@/features/account/explain-failure"
import { requestTranslations } from "@/languages/of-request"
import { deleteAddress, saveAddress } from "@/lib/plaza/addresses"
import { hasStatus } from "@/lib/plaza/error"
import type { FormState } from "@/ui/form-state"

/** Makes an address the default, or deletes it; one that is gone already is gone. */
export async function changeAddressAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const id = String(data.get("id") ?? "")
  try {
    if (data.get("step") === "delete") {
      await deleteAddress(id)
    } else {
      await saveAddress({ is_default_shipping: true }, id)
    }
  } catch (error) {
    if (!hasStatus(error, 404)) {
      return explainFailure(t, error, { 401: "signedOut" })
    }
  }
  revalidatePath("/[locale]/account/addresses", "layout")
  return { done: true }
}
