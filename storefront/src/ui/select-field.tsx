import type { ComponentProps } from "react"
import { CONTROL_STYLE, describedBy, FieldFrame } from "./field-frame"

type SelectFieldProps = Omit<ComponentProps<"select">, "id" | "className"> & {
  name: string
  label: string
  hint?: string
  error?: string
  options: { value: string; label: string }[]
  className?: string
}

/** A choice from a short list, with its label. */
export function SelectField({ label, hint, error, options, className, name, ...select }: SelectFieldProps) {
  return (
    <FieldFrame id={name} label={label} hint={hint} error={error} className={className}>
      <select
        {...select}
        id={name}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
        className={CONTROL_STYLE}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
