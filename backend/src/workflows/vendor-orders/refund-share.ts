import { MathBN } from "@medusajs/framework/utils"
import { roundToCurrency } from "../../modules/scheduling/money/round"

/** Pieces of a line that go back: `before` of them went before, `now` go now, of `quantity` sold for `total`. */
export interface GoingBack {
  total: number
  quantity: number
  before: number
  now: number
}

/**
 * What is owed for pieces of a line: the difference of what is owed for all that have gone, each rounded half up to
 * the currency's decimals. However a line goes back in parts, the parts add up to what it cost.
 */
export function refundShare({ total, quantity, before, now }: GoingBack, currencyCode: string): number {
  const upTo = (pieces: number) =>
    roundToCurrency(MathBN.div(MathBN.mult(total, pieces), quantity), currencyCode).numeric
  return MathBN.sub(upTo(before + now), upTo(before)).toNumber()
}
