import { z } from "zod"
import { answer } from "@/ui/form-state"
import { registerSchema } from "@/features/account/account-schemas"

const optional = (longest: number, message: string) =>
  z
    .string()
    .trim()
    .max(longest, message)
    .transform((value) => value || undefined)

/** The form by which a business registers itself. */
export const registerBusinessSchema = registerSchema.extend({
  name: z.string().trim().min(1, answer("businessNeeded")).max(120),
  phone: optional(40, answer("atMost40")),
  description: optional(5000, answer("atMost5000")),
  terms: z.literal("accepted", { error: answer("termsNeeded") }),
})

export const emailCodeSchema = z.object({
  code: z
    .string()
    .transform((value) => value.replace(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, answer("digitsNeeded"))),
})
