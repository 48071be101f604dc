import { MathBN } from "@medusajs/framework/utils"
import { decimalsOf } from "../../modules/scheduling/money/round"

/**
 * Shares an amount out by weights, exactly: each gets its part rounded down to the currency's smallest unit, and the
 * units that are left go to the largest remainders, the first ones first. Without any weight all get the same.
 */
export function shareOut(amount: number, weights: readonly number[], currencyCode: string): number[] {
  const factor = 10 ** decimalsOf(currencyCode)
  const units = Math.round(MathBN.mult(amount, factor).toNumber())
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const exact = weights.map((weight) => (sum > 0 ? (units * weight) / sum : units / weights.length))
  const parts = exact.map(Math.floor)
  const left = units - parts.reduce((all, part) => all + part, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) parts[index] += 1
  return parts.map((part) => MathBN.div(part, factor).toNumber())
}
