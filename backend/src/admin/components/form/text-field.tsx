import { Form } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"

import type { FieldProps } from "./field-props"

type Props<T extends FieldValues> = FieldProps<T> & {
  type?: "text" | "email" | "tel"
  placeholder?: string
}

/** One line of text. */
export function TextField<T extends FieldValues>({
  label,
  hint,
  optional,
  type,
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
            <Input
              autoComplete="off"
              type={type}
              placeholder={placeholder}
              {...field}
              value={field.value ?? ""}
            />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
