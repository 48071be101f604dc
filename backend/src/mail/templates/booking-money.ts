import type { Fact } from "../content"
import { formatMoney } from "../format/money"

/** What the venue keeps, under the name that fits; nothing is said when it is not known. */
export function keptFact(
  label: string,
  fee: number | null,
  { currency_code }: { currency_code: string },
): Fact[] {
  return fee === null ? [] : [{ label, value: fee > 0 ? formatMoney(fee, currency_code) : "None" }]
}

/** What goes back to the reader, when anything does. */
export function refundFact({
  refund,
  currency_code,
}: {
  refund: number | null
  currency_code: string
}): Fact[] {
  return refund !== null && refund > 0 ? [{ label: "Refund", value: formatMoney(refund, currency_code) }] : []
}
