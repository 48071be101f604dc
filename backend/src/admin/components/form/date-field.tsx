import { Form } from "@medusajs/dashboard/components"
import { DatePicker } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"

import { dayOf, noonOf } from "../../lib/time/calendar-day"
import type { FieldProps } from "./field-props"

/** A date of the calendar without a zone; the form holds `YYYY-MM-DD`, or an empty text. */
export function DateField<T extends FieldValues>({ label, hint, optional, ...rest }: FieldProps<T>) {
  return (
    <Form.Field
      {...rest}
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <DatePicker
              {...field}
              aria-label={label}
              value={value ? noonOf(value) : null}
              onChange={(date) => onChange(date ? dayOf(date) : "")}
            />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
