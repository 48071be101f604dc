import { z } from "@medusajs/framework/zod"
import { isIbanValid, looksLikeIban } from "../../text/iban"
import { countryCode, currencyCode, text } from "./primitives"

const accountNumber = z
  .string()
  .transform((value) => value.replace(/[\s-]/g, "").toUpperCase())
  .pipe(z.string().regex(/^[A-Z0-9]{5,34}$/, "must have 5 to 34 letters and digits"))
  .refine((value) => !looksLikeIban(value) || isIbanValid(value), {
    message: "is not a valid IBAN: its check digits do not fit",
  })

const common = { account_holder: text(140), country_code: countryCode, currency_code: currencyCode }

/** Where a business is paid: a bank account, or an account of mobile money. */
export const payoutDetails = z.discriminatedUnion("method", [
  z.strictObject({
    method: z.literal("bank_account"),
    ...common,
    bank_name: text(120),
    account_number: accountNumber,
    bank_code: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z0-9-]{2,20}$/, "must have 2 to 20 letters, digits and hyphens")
      .nullish(),
  }),
  z.strictObject({
    method: z.literal("mobile_money"),
    ...common,
    provider: text(60),
    phone: z
      .string()
      .transform((value) => value.replace(/[\s()-]/g, ""))
      .pipe(z.string().regex(/^\+[1-9]\d{6,14}$/, "must be an international number such as +254700123456")),
  }),
])
