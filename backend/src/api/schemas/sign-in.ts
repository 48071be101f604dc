import { z } from "@medusajs/framework/zod"
import { stated } from "./text-kind"

/** Signing out everywhere; with `keep_current` everywhere else. */
export const revokeAll = z.strictObject({ keep_current: z.boolean().default(false) })

export type RevokeAll = z.output<typeof revokeAll>

/** Proving again who one is: by password, or by a code of two-step verification. */
export const confirmSignIn = z.union([
  z.strictObject({ password: stated("secret", z.string().min(1).max(1000)) }),
  z.strictObject({
    method: z.enum(["totp", "recovery_code"]).default("totp"),
    code: stated("code", z.string().trim().min(1).max(64)),
  }),
])

export type ConfirmSignIn = z.output<typeof confirmSignIn>
