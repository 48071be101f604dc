import { Form } from "@medusajs/dashboard/components"
import { getCurrencySymbol } from "@medusajs/dashboard/lib"
import { CurrencyInput } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"

import { decimalsOf } from "../../lib/money/money"
import type { FieldProps } from "./field-props"

/** An amount in major units of one currency. */
export function MoneyField<T extends FieldValues>({
  label,
  hint,
  optional,
  currency,
  ...rest
}: FieldProps<T> & { currency: string }) {
  const decimals = decimalsOf(currency)
  return (
    <Form.Field
      {...rest}
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <CurrencyInput
              {...field}
              code={currency.toUpperCase()}
              symbol={getCurrencySymbol(currency)}
              decimalsLimit={decimals}
              allowDecimals={decimals > 0}
              allowNegativeValue={false}
              defaultValue={value ?? undefined}
              onValueChange={(_text, _name, values) => onChange(values?.float ?? null)}
            />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
