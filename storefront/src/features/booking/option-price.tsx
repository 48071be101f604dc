import { useTranslations } from "#languages"
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
  const t = useTranslations("booking")
  return (
    <span className="font-semibold">
      {option.from && <span className="font-normal text-muted">{t("from")} </span>}
      {formatMoney(t.locale, option.price * people, currency)}
    </span>
  )
}
