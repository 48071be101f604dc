import { Form } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"

import type { FieldProps } from "./field-props"

type Props<T extends FieldValues> = FieldProps<T> & {
  min?: number
  max?: number
  step?: number | "any"
  placeholder?: string
  /** what an emptied field holds: null clears a value, undefined leaves a required one missing */
  empty?: null | undefined
}

/** A number; the form holds a number, never text. */
export function NumberField<T extends FieldValues>({
  label,
  hint,
  optional,
  min,
  max,
  step = 1,
  placeholder,
  empty,
  ...rest
}: Props<T>) {
  return (
    <Form.Field
      {...rest}
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <Input
              type="number"
              min={min}
              max={max}
              step={step}
              placeholder={placeholder}
              {...field}
              value={value ?? ""}
              onChange={(event) => onChange(event.target.value === "" ? empty : Number(event.target.value))}
            />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
