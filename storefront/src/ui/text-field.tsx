import type { ComponentProps } from "react"
import { CONTROL_STYLE, describedBy, FieldFrame } from "./field-frame"

type TextFieldProps = Omit<ComponentProps<"input">, "id" | "className"> & {
  name: string
  label: string
  hint?: string
  error?: string
  optional?: boolean
  className?: string
}

/** One line of text with its label. The field's name is its id, so a form has each name once. */
export function TextField({ label, hint, error, optional, className, name, ...input }: TextFieldProps) {
  return (
    <FieldFrame id={name} label={label} hint={hint} error={error} optional={optional} className={className}>
      <input
        {...input}
        id={name}
        name={name}
        required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
        className={CONTROL_STYLE}
      />
    </FieldFrame>
  )
}
