import { Form } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { FieldValues } from "react-hook-form"

import type { FieldProps } from "./field-props"

type Props<T extends FieldValues> = FieldProps<T> & {
  /** whether the browser fills in the present one, or offers to make one */
  autoComplete: "current-password" | "new-password"
  /** below the field */
  children?: ReactNode
}

/** A password, hidden unless the user asks to see it. */
export function PasswordField<T extends FieldValues>({
  label,
  hint,
  autoComplete,
  children,
  ...rest
}: Props<T>) {
  return (
    <Form.Field
      {...rest}
      render={({ field }) => (
        <Form.Item>
          <Form.Label>{label}</Form.Label>
          <Form.Control>
            <Input type="password" autoComplete={autoComplete} {...field} value={field.value ?? ""} />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          {children}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
