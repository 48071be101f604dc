import { Form } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"

import { tidyTime } from "../../lib/time/local-time"
import type { FieldProps } from "./field-props"

/** A local time `HH:MM`; typed text because the times of a night go past `24:00`, which no time picker can. */
export function TimeField<T extends FieldValues>({ label, hint, optional, ...rest }: FieldProps<T>) {
  return (
    <Form.Field
      {...rest}
      render={({ field: { onBlur, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <Input
              {...field}
              inputMode="numeric"
              placeholder="09:00"
              autoComplete="off"
              onChange={onChange}
              onBlur={(event) => {
                onChange(tidyTime(event.target.value))
                onBlur()
              }}
            />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
