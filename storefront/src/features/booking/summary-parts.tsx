import { useTranslations } from "#languages"
import { formatMoney } from "@/lib/format/money"
import { durationBeside } from "./describe-option"
import { OptionPrice } from "./option-price"
import type { BookingChoice } from "./use-booking-choice"

type SummaryPartsProps = {
  parts: BookingChoice["parts"]
  currency: string
  /** Places that are paid for; a private party pays for the visit. */
  places: number
}

/** The services of the visit with what each costs; with several, each by its name and with their sum. */
export function SummaryParts({ parts, currency, places }: SummaryPartsProps) {
  const t = useTranslations("booking")
  const several = parts.length > 1
  return (
    <ul className="mt-1 grid gap-3">
      {parts.map(({ key, service, option, addOns, person }) => (
        <li key={key}>
          {several && <p className="font-semibold">{service.title}</p>}
          <p className="flex justify-between gap-4">
            <span className="text-muted">
              {[
                option.title,
                durationBeside(t.locale, option),
                several && service.team.length > 0 && (person ?? t("anyoneLower")),
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
            <OptionPrice option={option} currency={currency} people={places} />
          </p>
          {addOns.map(({ id, title, price }) => (
            <p key={id} className="flex justify-between gap-4">
              <span className="text-muted">+ {title}</span>
              <span className="font-semibold">{formatMoney(t.locale, price * places, currency)}</span>
            </p>
          ))}
        </li>
      ))}
      {(several || parts.some(({ addOns }) => addOns.length > 0)) && (
        <li className="flex justify-between gap-4 border-t border-line pt-3 font-semibold">
          <span>{t("together")}</span>
          <span>
            {parts.some(({ option }) => option.from) && (
              <span className="font-normal text-muted">{t("from")} </span>
            )}
            {formatMoney(t.locale, parts.reduce((sum, { price }) => sum + price, 0) * places, currency)}
          </span>
        </li>
      )}
    </ul>
  )
}
