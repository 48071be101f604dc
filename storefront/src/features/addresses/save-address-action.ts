"use server"

import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import { explainFailure } from "@/features/account/explain-failure"
import { pathOfRequest, requestTranslations } from "@/languages/of-request"
import { listAddresses, saveAddress } from "@/lib/plaza/addresses"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf, textsOf } from "@/ui/form-state"
import { addressFormSchema } from "./address-schema"

/** Adds an address or changes one; the first of a book is the default. */
export async function saveAddressAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const parsed = addressFormSchema.safeParse(textsOf(data))
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(t, parsed.error) }
  }
  const { id, is_default, ...details } = parsed.data
  try {
    const isFirst = !id && (await listAddresses()).length === 0
    const isDefault = is_default !== undefined || isFirst
    await saveAddress({ ...details, ...(isDefault ? { is_default_shipping: true } : {}) }, id || undefined)
  } catch (error) {
    return explainFailure(t, error, { 401: "signedOut", 404: "didNotWork" })
  }
  revalidatePath("/[locale]/account/addresses", "layout")
  redirect(await pathOfRequest("/account/addresses"))
}
