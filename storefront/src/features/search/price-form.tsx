import { useTranslations } from "#languages"
import { formatCurrencyName, formatMoney } from "@/lib/format/money"
import { Button } from "@/ui/button"
import { CONTROL_STYLE } from "@/ui/field-frame"
import { QueryForm } from "./query-form"

type PriceFormProps = {
  path: string
  keep: readonly (readonly [name: string, value: string])[]
  /** The lowest and highest price in each currency that something is sold in. */
  spans: { currency_code: string; min: number; max: number }[]
  currency: string
  price: string
}

/** The most that something may cost. Where things are sold in several currencies, one has to be named. */
export function PriceForm({ path, keep, spans, currency, price }: PriceFormProps) {
  const t = useTranslations("filters")
  const chosen = spans.find(({ currency_code }) => currency_code === currency) ?? spans[0]
  if (!chosen) {
    return null
  }
  return (
    <QueryForm path={path} keep={keep} stay key={`${currency} ${price}`} className="grid gap-2">
      <div className="flex gap-2">
        {spans.length > 1 ? (
          <select
            name="currency"
            aria-label={t("currency")}
            defaultValue={chosen.currency_code}
            className={`${CONTROL_STYLE} max-w-24`}
          >
            {spans.map(({ currency_code }) => (
              <option
                key={currency_code}
                value={currency_code}
                title={formatCurrencyName(t.locale, currency_code)}
              >
                {currency_code}
              </option>
            ))}
          </select>
        ) : (
          <input type="hidden" name="currency" value={chosen.currency_code} />
        )}
        <input
          name="price"
          inputMode="decimal"
          pattern="\d+([.,]\d{1,2})?"
          maxLength={10}
          required
          aria-label={t("atMost")}
          placeholder={t("atMost")}
          defaultValue={price}
          className={CONTROL_STYLE}
        />
      </div>
      <p className="text-sm text-muted">
        {t("fromTo", {
          from: formatMoney(t.locale, chosen.min, chosen.currency_code),
          to: formatMoney(t.locale, chosen.max, chosen.currency_code),
        })}
      </p>
      <Button type="submit" variant="secondary" size="small" className="w-full">
        {t("apply")}
      </Button>
    </QueryForm>
  )
}
