import { Form } from "@medusajs/dashboard/components"
import type { FieldValues } from "react-hook-form"

import type { FieldProps } from "./field-props"

/** A colour, picked by the browser's own picker; the form holds `#rrggbb`. */
export function ColorField<T extends FieldValues>({ label, hint, ...rest }: FieldProps<T>) {
  return (
    <Form.Field
      {...rest}
      render={({ field }) => (
        <Form.Item>
          <Form.Label>{label}</Form.Label>
          <Form.Control>
            <input
              type="color"
              {...field}
              className="bg-ui-bg-field shadow-borders-base focus-visible:shadow-borders-interactive-with-active h-8 w-full cursor-pointer rounded-md p-1 outline-none"
            />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
