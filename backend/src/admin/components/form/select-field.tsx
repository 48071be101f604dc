import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"

import type { FieldProps } from "./field-props"

type Props<T extends FieldValues> = FieldProps<T> & {
  options: { value: string; label: string }[]
  placeholder?: string
}

/** One of a few values. */
export function SelectField<T extends FieldValues>({
  label,
  hint,
  optional,
  options,
  placeholder,
  ...rest
}: Props<T>) {
  return (
    <Form.Field
      {...rest}
      render={({ field: { value, onChange, ref, ...field } }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          {/* There is no empty choice: the library tells one when the options of the chosen value come after it. */}
          <Select {...field} value={value} onValueChange={(next) => next !== "" && onChange(next)}>
            <Form.Control>
              <Select.Trigger ref={ref}>
                <Select.Value placeholder={placeholder} />
              </Select.Trigger>
            </Form.Control>
            <Select.Content>
              {options.map((option) => (
                <Select.Item key={option.value} value={option.value}>
                  {option.label}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
