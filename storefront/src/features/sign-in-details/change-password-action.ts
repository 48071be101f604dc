"use server"

import { revalidatePath } from "next/cache"
import { explainFailure } from "@/features/account/explain-failure"
import { changePassword } from "@/lib/plaza/own-sign-in"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf } from "@/ui/form-state"
import { changePasswordSchema } from "./sign-in-details-schemas"

/** Changes the customer's password; all other devices are signed out. */
export async function changePasswordAction(_state: FormState, data: FormData): Promise<FormState> {
  const parsed = changePasswordSchema.safeParse(Object.fromEntries(data))
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(parsed.error) }
  }
  try {
    await changePassword(parsed.data.current_password, parsed.data.new_password)
  } catch (error) {
    return explainFailure(error, {}, ["current_password", "new_password"])
  }
  revalidatePath("/account/security")
  return { done: true }
}
