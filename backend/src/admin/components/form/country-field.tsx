import { CountrySelect, Form } from "@medusajs/dashboard/components"
import type { FieldValues } from "react-hook-form"

import type { FieldProps } from "./field-props"

/** A country; the form holds its ISO 3166 code in lower case. */
export function CountryField<T extends FieldValues>({ label, optional, ...rest }: FieldProps<T>) {
  return (
    <Form.Field
      {...rest}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <CountrySelect {...field} />
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
