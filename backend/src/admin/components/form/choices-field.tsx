import { Combobox, Form } from "@medusajs/dashboard/components"
import type { FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { FieldProps } from "./field-props"

type Props<T extends FieldValues> = FieldProps<T> & {
  options: { value: string; label: string }[]
  placeholder?: string
}

/** Several of many values; the form holds a list of their ids. */
export function ChoicesField<T extends FieldValues>({
  label,
  hint,
  optional = true,
  options,
  placeholder,
  ...rest
}: Props<T>) {
  const { t } = useTranslation()
  return (
    <Form.Field
      {...rest}
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <Combobox<string[]>
              {...field}
              value={value}
              onChange={(chosen) => onChange(chosen ?? [])}
              options={options}
              placeholder={placeholder ?? t("actions.select")}
              displayMode="chips"
            />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
