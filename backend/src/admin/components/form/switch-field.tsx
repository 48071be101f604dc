import { Form } from "@medusajs/dashboard/components"
import { Switch } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"

import type { FieldProps } from "./field-props"

/** Yes or no, explained in a box as the dashboard's own switches are. */
export function SwitchField<T extends FieldValues>({ label, hint, ...rest }: FieldProps<T>) {
  return (
    <Form.Field
      {...rest}
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <div className="bg-ui-bg-component shadow-elevation-card-rest flex items-start gap-x-3 rounded-lg p-3">
            <Form.Control>
              <Switch {...field} className="shrink-0" checked={value} onCheckedChange={onChange} />
            </Form.Control>
            <div>
              <Form.Label>{label}</Form.Label>
              {hint && <Form.Hint>{hint}</Form.Hint>}
            </div>
          </div>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
