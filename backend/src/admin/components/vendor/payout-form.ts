import { z } from "zod"

import { optionalText, requiredText } from "../../lib/forms/rules"
import { PAYOUT_METHODS } from "../../lib/vendor/payout"

export const payoutSchema = z
  .object({
    method: z.enum(PAYOUT_METHODS),
    account_holder: requiredText(),
    bank_name: optionalText(),
    account_number: optionalText(),
    bank_code: optionalText(),
    provider: optionalText(),
    phone: optionalText(),
    country_code: requiredText(),
    currency_code: requiredText(),
  })
  .superRefine((values, context) => {
    const needed =
      values.method === "bank_account"
        ? (["bank_name", "account_number"] as const)
        : (["provider", "phone"] as const)
    for (const field of needed) {
      const { error } = requiredText().safeParse(values[field])
      if (error) context.addIssue({ code: "custom", path: [field], message: error.issues[0].message })
    }
  })
export type PayoutValues = z.infer<typeof payoutSchema>

export const NO_PAYOUT: PayoutValues = {
  method: "bank_account",
  account_holder: "",
  bank_name: "",
  account_number: "",
  bank_code: "",
  provider: "",
  phone: "",
  country_code: "",
  currency_code: "",
}

/** Only what belongs to the method is sent. */
export function payoutBody({ bank_name, account_number, bank_code, provider, phone, ...rest }: PayoutValues) {
  return rest.method === "bank_account"
    ? { ...rest, bank_name, account_number, bank_code: bank_code || null }
    : { ...rest, provider, phone }
}
