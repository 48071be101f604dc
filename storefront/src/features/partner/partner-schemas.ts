import { z } from "zod"
import { registerSchema } from "@/features/account/account-schemas"

const optional = (longest: number, message: string) =>
  z
    .string()
    .trim()
    .max(longest, message)
    .transform((value) => value || undefined)

/** The form by which a business registers itself. */
export const registerBusinessSchema = registerSchema.extend({
  name: z.string().trim().min(1, "Please enter the name of your business.").max(120),
  phone: optional(40, "Please use at most 40 characters."),
  description: optional(5000, "Please use at most 5,000 characters."),
  terms: z.literal("accepted", { error: "Please accept the terms to go on." }),
})

export const emailCodeSchema = z.object({
  code: z
    .string()
    .transform((value) => value.replace(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "Please enter the six digits of the mail.")),
})
