import { formatMoney } from "@/lib/format/money"
import type { OptionWith } from "./option-with"

/** The price of an option for a party, with a "from" where it depends on the person. */
export function OptionPrice({
  option,
  currency,
  people = 1,
}: {
  option: OptionWith
  currency: string
  people?: number
}) {
  return (
    <span className="font-semibold">
      {option.from && <span className="font-normal text-muted">from </span>}
      {formatMoney(option.price * people, currency)}
    </span>
  )
}
