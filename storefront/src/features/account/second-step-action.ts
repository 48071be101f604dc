"use server"

import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import { internalPath } from "@/lib/navigation/internal-path"
import { passSecondStep } from "@/lib/plaza/authentication"
import { createCustomer, isCustomer } from "@/lib/plaza/customers"
import { clearSecondStep, readSecondStep } from "@/lib/session/second-step-cookie"
import type { FormState } from "@/ui/form-state"
import { fieldErrorsOf, textsOf } from "@/ui/form-state"
import { secondStepSchema } from "./account-schemas"
import { explainFailure } from "./explain-failure"
import { startSession } from "./start-session"

const TOO_LATE = "Too much time has passed. Please sign in again."

/**
 * Ends a sign-in with a code of the person's app, or with one of their recovery codes. Whoever is about to become a customer
 * is one then and signs in once more, because the token is from before and a code is good once.
 */
export async function secondStepAction(_state: FormState, data: FormData): Promise<FormState> {
  const parsed = secondStepSchema.safeParse(textsOf(data))
  if (!parsed.success) {
    return { fieldErrors: fieldErrorsOf(parsed.error) }
  }
  const step = await readSecondStep()
  if (!step) {
    return { message: TOO_LATE }
  }
  const next = internalPath(data.get("next"), "/account/bookings")
  let goOn = next
  try {
    const token = await passSecondStep(step, parsed.data.code)
    await clearSecondStep()
    if (await isCustomer(token)) {
      await startSession(token)
    } else if (step.profile) {
      await createCustomer(step.profile, token)
      goOn = `/account/sign-in?registered=1&next=${encodeURIComponent(next)}`
    } else {
      return { message: "There is no customer account with this address yet. Please create one." }
    }
  } catch (error) {
    return explainFailure(error, {
      400: "This code is not right, or was used before. Please enter the next one.",
      401: TOO_LATE,
      404: TOO_LATE,
    })
  }
  revalidatePath("/", "layout")
  redirect(goOn)
}
