import { Form } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { decimalsOf } from "../../lib/money/money"
import type { RatesValues } from "./rate-form"

type Cell = `rows.${number}.cells.${number}`

type Props = {
  control: Control<RatesValues>
  name: Cell
  /** whom and which option it is about, for those who do not see row and column */
  of: string
  currency: string
  /** what the option itself has, which an empty field takes */
  usual: { amount: number | undefined; minutes: number }
}

/** Price and length of one option with one staff member. */
export function RateCell({ control, name, of, currency, usual }: Props) {
  const { t } = useTranslation()
  const fields = [
    {
      key: "amount",
      label: t("fields.price"),
      unit: currency.toUpperCase(),
      step: 1 / 10 ** decimalsOf(currency),
      min: 0,
      usual: usual.amount,
    },
    {
      key: "duration_minutes",
      label: t("plaza.services.rates.duration"),
      unit: t("plaza.services.rates.minutes"),
      step: 1,
      min: 1,
      usual: usual.minutes,
    },
  ] as const

  return (
    <div className="flex flex-col gap-y-1">
      {fields.map(({ key, label, unit, step, min, usual: inherited }) => (
        <Form.Field
          key={key}
          control={control}
          name={`${name}.${key}`}
          render={({ field: { value, onChange, ...field }, fieldState }) => (
            <Form.Item>
              <div className="grid grid-cols-[1fr_40px] items-center gap-x-2">
                <Input
                  {...field}
                  type="number"
                  size="small"
                  className="w-full min-w-24 tabular-nums"
                  min={min}
                  step={step}
                  inputMode="decimal"
                  placeholder={inherited === undefined ? "" : String(inherited)}
                  aria-label={`${of}: ${label}`}
                  aria-invalid={fieldState.invalid}
                  value={typeof value === "number" ? value : ""}
                  onChange={({ target }) => onChange(target.value === "" ? null : Number(target.value))}
                />
                <span aria-hidden className="txt-compact-xsmall text-ui-fg-subtle">
                  {unit}
                </span>
              </div>
              <Form.ErrorMessage />
            </Form.Item>
          )}
        />
      ))}
    </div>
  )
}
