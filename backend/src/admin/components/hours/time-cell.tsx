import { Form } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import type { Control, FieldPath } from "react-hook-form"

import { tidyTime } from "../../lib/time/local-time"
import type { HoursValues } from "./hours-values"

type Props = { control: Control<HoursValues>; name: FieldPath<HoursValues>; label: string }

/** A local time `HH:MM` up to `36:00`; typed text, because no time picker goes past `24:00`. */
export function TimeCell({ control, name, label }: Props) {
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur, ...field }, fieldState }) => (
        <Input
          {...field}
          size="small"
          className="w-20 text-center tabular-nums"
          aria-label={label}
          aria-invalid={fieldState.invalid}
          inputMode="numeric"
          autoComplete="off"
          value={String(value)}
          onChange={onChange}
          onBlur={(event) => {
            onChange(tidyTime(event.target.value))
            onBlur()
          }}
        />
      )}
    />
  )
}
