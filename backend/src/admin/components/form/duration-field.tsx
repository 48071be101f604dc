import { Form } from "@medusajs/dashboard/components"
import { Input, Select } from "@medusajs/ui"
import { useState } from "react"
import type { FieldValues, RefCallBack } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { FieldProps } from "./field-props"

const UNITS = { minutes: 1, hours: 60, days: 1440 } as const
type Unit = keyof typeof UNITS

/** The largest unit in which the minutes are a whole number; an hour itself is better known as 60 minutes. */
function unitOf(minutes: unknown): Unit {
  if (typeof minutes !== "number" || minutes <= UNITS.hours) return "minutes"
  if (minutes % UNITS.days === 0) return "days"
  return minutes % UNITS.hours === 0 ? "hours" : "minutes"
}

/** A length of time, typed in the unit that suits it; the form holds minutes. */
export function DurationField<T extends FieldValues>({ label, hint, optional, ...rest }: FieldProps<T>) {
  return (
    <Form.Field
      {...rest}
      render={({ field: { value, onChange, ref, ...field } }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <DurationInput {...field} inputRef={ref} label={label} minutes={value} onMinutes={onChange} />
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

type InputProps = {
  inputRef: RefCallBack
  name: string
  label: string
  minutes: number | undefined
  onMinutes: (minutes: number | undefined) => void
  onBlur: () => void
}

function DurationInput({ inputRef, label, minutes, onMinutes, ...field }: InputProps) {
  const { t } = useTranslation()
  const [unit, setUnit] = useState<Unit>(() => unitOf(minutes))

  const pick = (next: Unit) => {
    if (minutes !== undefined) onMinutes((minutes / UNITS[unit]) * UNITS[next])
    setUnit(next)
  }

  return (
    <div className="grid grid-cols-[1fr_112px] gap-x-2">
      <Form.Control>
        <Input
          {...field}
          ref={inputRef}
          type="number"
          min={0}
          step="any"
          value={minutes === undefined ? "" : minutes / UNITS[unit]}
          onChange={({ target }) =>
            onMinutes(target.value === "" ? undefined : Math.round(Number(target.value) * UNITS[unit]))
          }
        />
      </Form.Control>
      <Select value={unit} onValueChange={pick}>
        <Select.Trigger aria-label={`${label}: ${t("plaza.common.unit")}`}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {(["minutes", "hours", "days"] as const).map((name) => (
            <Select.Item key={name} value={name}>
              {t(`plaza.common.units.${name}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
