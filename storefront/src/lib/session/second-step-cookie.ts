import "server-only"
import { cookies } from "next/headers"
import { z } from "zod"
import { cookieOptions } from "./cookie-options"

const SECOND_STEP_COOKIE = "plaza_second_step"

/** As long as the backend waits for the code. */
const MAX_AGE = 300

const secondStepSchema = z.object({
  challenge: z.string(),
  token: z.string(),
  /** The customer that is to be made of it, where somebody with another account registers. */
  profile: z.object({ email: z.string(), first_name: z.string(), last_name: z.string() }).optional(),
})

/** A sign-in whose password was right and whose code is awaited; its token opens nothing but the check of that code. */
export type SecondStep = z.output<typeof secondStepSchema>

/** Where the code is typed in, on the way to a page of ours. */
export const secondStepPath = (next: string): string =>
  `/account/sign-in/second-step?next=${encodeURIComponent(next)}`

/** The sign-in that waits for its code on this device, or null. */
export async function readSecondStep(): Promise<SecondStep | null> {
  const value = (await cookies()).get(SECOND_STEP_COOKIE)?.value
  try {
    return value ? secondStepSchema.parse(JSON.parse(value)) : null
  } catch {
    return null
  }
}

/** Only in server actions and route handlers. */
export async function writeSecondStep(step: SecondStep): Promise<void> {
  ;(await cookies()).set(SECOND_STEP_COOKIE, JSON.stringify(step), cookieOptions(MAX_AGE))
}

/** Only in server actions and route handlers. */
export async function clearSecondStep(): Promise<void> {
  ;(await cookies()).delete(SECOND_STEP_COOKIE)
}
