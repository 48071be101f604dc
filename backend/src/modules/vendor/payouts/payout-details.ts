/** Where a business is paid, in plain words: only ever in memory. */
export type PayoutDetails =
  | {
      method: "bank_account"
      account_holder: string
      bank_name: string
      /** IBAN or national number, without spaces. */
      account_number: string
      /** BIC, sort or branch code. */
      bank_code?: string | null
      country_code: string
      currency_code: string
    }
  | {
      method: "mobile_money"
      account_holder: string
      provider: string
      /** International form, `+254…`. */
      phone: string
      country_code: string
      currency_code: string
    }

/** What may be shown of it. */
export interface PayoutSummary {
  method: PayoutDetails["method"]
  /** Bank or provider of mobile money. */
  institution: string
  account_holder: string
  /** The last four characters behind dots. */
  account: string
  country_code: string
  currency_code: string
}

/** Masks payout details: of the holder the initials remain, of the number its end. */
export function summaryOf(details: PayoutDetails): PayoutSummary {
  const { method, country_code, currency_code } = details
  const isBank = details.method === "bank_account"
  return {
    method,
    institution: isBank ? details.bank_name : details.provider,
    account_holder: initialsOf(details.account_holder),
    account: lastFour(isBank ? details.account_number : details.phone),
    country_code,
    currency_code,
  }
}

/** Short numbers show less, so that never more than a third of one is seen. */
function lastFour(number: string): string {
  return `•••• ${number.slice(-Math.min(4, Math.floor(number.length / 3)))}`
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${[...word][0]}•••`)
    .join(" ")
