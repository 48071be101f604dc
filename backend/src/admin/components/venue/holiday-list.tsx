import { Checkbox, Hint, Label, Text } from "@medusajs/ui"
import { Controller, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { formatDate } from "../../lib/time/format"
import type { HolidayOption, HolidayValues } from "./holiday-choice"

type Props = { control: Control<HolidayValues>; options: HolidayOption[] }

/** The holidays of a year to tick; those whose date has hours of its own stay as they are. */
export function HolidayList({ control, options }: Props) {
  const { t } = useTranslation()
  if (options.length === 0) return <Text size="small">{t("plaza.holidays.none")}</Text>
  return (
    <Controller
      control={control}
      name="dates"
      render={({ field: { value, onChange }, fieldState: { error } }) => (
        <fieldset className="flex flex-col gap-y-2">
          <legend className="sr-only">{t("plaza.holidays.title")}</legend>
          <div className="bg-ui-bg-component shadow-elevation-card-rest divide-y rounded-lg">
            {options.map(({ date, name, isTaken }) => (
              <div key={date} className="flex items-center gap-x-3 px-4 py-2">
                <Checkbox
                  id={`holiday-${date}`}
                  disabled={isTaken}
                  checked={value.includes(date)}
                  onCheckedChange={(isChosen) =>
                    onChange(isChosen === true ? [...value, date] : value.filter((other) => other !== date))
                  }
                />
                <Label htmlFor={`holiday-${date}`} size="small" className="flex-1">
                  {name}
                </Label>
                <Text size="small" className="text-ui-fg-subtle tabular-nums">
                  {isTaken ? t("plaza.holidays.taken", { date: formatDate(date) }) : formatDate(date)}
                </Text>
              </div>
            ))}
          </div>
          {error && <Hint variant="error">{error.message}</Hint>}
        </fieldset>
      )}
    />
  )
}
