import { MathBN } from "@medusajs/framework/utils"
import type { ComparedMoney } from "./amounts"
import type { Term } from "./scope"

/** Adds up decimals of the rows of each currency and term, exactly; currencies by their code. */
export function compareMoney<Row extends { term: Term; currency_code: string }>(
  rows: readonly Row[],
  read: (row: Row) => string,
): ComparedMoney[] {
  const currencies = [...new Set(rows.map(({ currency_code }) => currency_code))].sort()
  return currencies.map((currency_code) => {
    const total = (term: Term) =>
      rows
        .filter((row) => row.currency_code === currency_code && row.term === term)
        .reduce((sum, row) => MathBN.add(sum, read(row)), MathBN.convert(0))
        .toNumber()
    return { currency_code, current: total("current"), previous: total("previous") }
  })
}
