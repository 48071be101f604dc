"use server"

import { redirect } from "next/navigation"
import { signInSchema } from "@/features/account/account-schemas"
import { explainFailure } from "@/features/account/explain-failure"
import { signInPartner } from "@/lib/plaza/vendors"
import { writePartner } from "@/lib/session/partner-cookie"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf, textsOf } from "@/ui/form-state"

/** Signs in on a device on which no business was registered, to type in the code there. */
export async function signInPartnerAction(_state: FormState, data: FormData): Promise<FormState> {
  const parsed = signInSchema.safeParse({ ...textsOf(data), password: data.get("password") })
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(parsed.error) }
  }
  try {
    const token = await signInPartner(parsed.data)
    if (token === null) {
      return { message: "This account asks for a second step. Please confirm the address in the workspace." }
    }
    await writePartner({ token, email: parsed.data.email })
  } catch (error) {
    return explainFailure(error, { 401: "E-mail and password do not belong together." })
  }
  redirect("/become-a-partner/confirm")
}
