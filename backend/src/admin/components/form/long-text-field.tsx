import { Form } from "@medusajs/dashboard/components"
import { Textarea } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"

import type { FieldProps } from "./field-props"

type Props<T extends FieldValues> = FieldProps<T> & { rows?: number; placeholder?: string }

/** Several lines of text. */
export function LongTextField<T extends FieldValues>({
  label,
  hint,
  optional,
  rows = 4,
  placeholder,
  ...rest
}: Props<T>) {
  return (
    <Form.Field
      {...rest}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <Textarea rows={rows} placeholder={placeholder} {...field} value={field.value ?? ""} />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
