import { PlusMini } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useFieldArray, type UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { weekdayName } from "../../lib/time/weekdays"
import { CopyDay } from "./copy-day"
import { copyHours } from "./copy-hours"
import { NEW_INTERVAL, type HoursValues } from "./hours-values"
import { IntervalRow } from "./interval-row"
import { nextInterval } from "./next-interval"
import type { Place } from "./place-cell"

type Props = {
  form: UseFormReturn<HoursValues>
  /** 0 is Monday */
  index: number
  /** said of a day without intervals */
  offLabel: string
  dated: boolean
  places?: Place[]
}

/** The intervals of one weekday. */
export function DayRow({ form, index, offLabel, dated, places }: Props) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: `days.${index}.intervals` })
  const read = () => form.getValues(`days.${index}.intervals`)

  return (
    <div className="grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-2 px-4 py-3 sm:grid-cols-[112px_1fr_auto]">
      <Text size="small" weight="plus" className="pt-1">
        {weekdayName(index + 1)}
      </Text>
      <div className="order-last col-span-full flex flex-col gap-y-2 sm:order-none sm:col-span-1">
        {fields.length === 0 && (
          <Text size="small" className="text-ui-fg-muted pt-1">
            {offLabel}
          </Text>
        )}
        {fields.map((field, at) => (
          <IntervalRow
            key={field.id}
            control={form.control}
            path={`days.${index}.intervals.${at}`}
            dated={dated}
            places={places}
            onRemove={() => remove(at)}
          />
        ))}
      </div>
      <div className="flex items-center gap-x-1">
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("plaza.hours.add", { day: weekdayName(index + 1) })}
          onClick={() => append(nextInterval(read()) ?? NEW_INTERVAL)}
        >
          <PlusMini className="text-ui-fg-muted" />
        </IconButton>
        <CopyDay weekday={index + 1} onCopy={(weekdays) => copyHours(form, index + 1, weekdays)} />
      </div>
    </div>
  )
}
