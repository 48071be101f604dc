"use server"

import { revalidatePath } from "next/cache"
import { requestTranslations } from "@/languages/of-request"
import { explainFailure } from "@/features/account/explain-failure"
import { changePassword } from "@/lib/plaza/own-sign-in"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf } from "@/ui/form-state"
import { changePasswordSchema } from "./sign-in-details-schemas"

/** Changes the customer's password; all other devices are signed out. */
export async function changePasswordAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const parsed = changePasswordSchema.safeParse(Object.fromEntries(data))
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(t, parsed.error) }
  }
  try {
    await changePassword(parsed.data.current_password, parsed.data.new_password)
  } catch (error) {
    return explainFailure(t, error, {}, ["current_password", "new_password"])
  }
  revalidatePath("/[locale]/account/security", "page")
  return { done: true }
}
