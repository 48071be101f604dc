import { BigNumber, MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"

/** The exact sum of amounts, free of binary fractions' faults. */
export function sumExact(amounts: readonly BigNumberInput[]): number {
  return new BigNumber(amounts.reduce<BigNumberInput>((sum, amount) => MathBN.add(sum, amount), 0)).numeric
}

/** Decimals of a currency's minor unit by ISO 4217, as Intl knows them: 2 for THB, 0 for JPY. */
export function decimalsOf(currencyCode: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat("en", {
    style: "currency",
    currency: currencyCode,
  }).resolvedOptions()
  return maximumFractionDigits ?? 2
}

/** Rounds half up to the currency's decimals. */
export function roundToCurrency(amount: BigNumberInput, currencyCode: string): BigNumber {
  const factor = 10 ** decimalsOf(currencyCode)
  const scaled = MathBN.add(MathBN.mult(amount, factor), 0.5).integerValue(3)
  return new BigNumber(MathBN.div(scaled, factor))
}

/** `percentage` (0–100) of an amount, half up to the currency's decimals. */
export function percentageOf(amount: BigNumberInput, percentage: number, currencyCode: string): BigNumber {
  return roundToCurrency(MathBN.div(MathBN.mult(amount, percentage), 100), currencyCode)
}
