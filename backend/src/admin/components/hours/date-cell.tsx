import { Form } from "@medusajs/dashboard/components"
import { DatePicker } from "@medusajs/ui"
import type { Control, FieldPath } from "react-hook-form"

import { dayOf, noonOf } from "../../lib/time/calendar-day"
import type { HoursValues } from "./hours-values"

type Props = { control: Control<HoursValues>; name: FieldPath<HoursValues>; label: string }

/** A date `YYYY-MM-DD`, or empty. */
export function DateCell({ control, name, label }: Props) {
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur, ref } }) => (
        <DatePicker
          ref={ref}
          size="small"
          aria-label={label}
          value={typeof value === "string" && value ? noonOf(value) : null}
          onChange={(date) => onChange(date ? dayOf(date) : "")}
          onBlur={onBlur}
        />
      )}
    />
  )
}
