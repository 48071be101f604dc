import { Form, HandleInput } from "@medusajs/dashboard/components"
import type { FieldValues } from "react-hook-form"

import type { FieldProps } from "./field-props"

/** The name of a thing in addresses of the storefront. */
export function HandleField<T extends FieldValues>({ label, hint, optional, ...rest }: FieldProps<T>) {
  return (
    <Form.Field
      {...rest}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <HandleInput {...field} value={field.value ?? ""} />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
