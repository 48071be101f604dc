import { z } from "@medusajs/framework/zod"
import { richText, text } from "./primitives"

/** A business that registers itself; its e-mail is the one that signs in. */
export const registerVendor = z.strictObject({
  name: text(120),
  phone: text(40).nullish(),
  description: richText(5000).nullish(),
  owner: z.strictObject({ first_name: text(100), last_name: text(100) }),
})

/** The six digits of the mail; spaces between them don't matter. */
export const emailCode = z.strictObject({
  code: z
    .string()
    .transform((value) => value.replace(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "must be the six digits of the mail")),
})

export type RegisterVendor = z.output<typeof registerVendor>
export type EmailCode = z.output<typeof emailCode>
