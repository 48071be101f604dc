import { BigNumber, MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import type { CancellationPolicy } from "../offer/offer"
import { percentageOf } from "./round"

/** What a cancellation would cost, in major units, and until when it is free. */
export interface CancellationTerms {
  fee: BigNumber
  refund: BigNumber
  free_until: Date
}

/**
 * The terms for a customer who cancels at `at`: free while at least `free_until_minutes` of elapsed time remain,
 * after that `late_fee_percentage` of the price, but never more than was paid.
 */
export function cancellationTerms(input: {
  /** The customer did not come: `no_show_fee_percentage` is asked for, whenever that is noted. */
  no_show?: boolean
  policy: CancellationPolicy
  starts_at: Date
  at: Date
  total: BigNumberInput
  paid: BigNumberInput
  currency_code: string
}): CancellationTerms {
  const { policy, starts_at, at, total, paid, currency_code } = input
  const free_until = new Date(starts_at.getTime() - policy.free_until_minutes * 60_000)
  const late = at.getTime() > free_until.getTime()
  const percentage = input.no_show ? policy.no_show_fee_percentage : late ? policy.late_fee_percentage : 0
  const due = percentageOf(total, percentage, currency_code)
  const fee = new BigNumber(MathBN.min(due, paid))
  return { fee, refund: new BigNumber(MathBN.sub(paid, fee)), free_until }
}
