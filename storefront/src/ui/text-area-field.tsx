import type { ComponentProps } from "react"
import { CONTROL_STYLE, describedBy, FieldFrame } from "./field-frame"

type TextAreaFieldProps = Omit<ComponentProps<"textarea">, "id" | "className"> & {
  name: string
  label: string
  hint?: string
  error?: string
  optional?: boolean
}

/** Several lines of text with their label. */
export function TextAreaField({ label, hint, error, optional, name, ...textarea }: TextAreaFieldProps) {
  return (
    <FieldFrame id={name} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        rows={3}
        {...textarea}
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
