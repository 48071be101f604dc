import type { ComponentProps, ReactNode } from "react"
import { describedBy } from "./field-frame"

type CheckboxFieldProps = Omit<ComponentProps<"input">, "id" | "type" | "className" | "children"> & {
  name: string
  label: ReactNode
  error?: string
}

/** One thing to agree to, with its label beside the box. */
export function CheckboxField({ name, label, error, ...input }: CheckboxFieldProps) {
  return (
    <div>
      <div className="flex items-start gap-3">
        <input
          {...input}
          id={name}
          name={name}
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(name, undefined, error)}
          className="mt-0.5 size-6 shrink-0 accent-accent"
        />
        <label htmlFor={name} className="text-[0.95rem]">
          {label}
        </label>
      </div>
      {error && (
        <p id={`${name}-error`} className="mt-1.5 text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  )
}
