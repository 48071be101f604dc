import { PlusMini } from "@medusajs/icons"
import { IconButton, Input, Label, Switch } from "@medusajs/ui"
import { Controller, useFieldArray, useWatch, type UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { DateCell } from "./date-cell"
import { NEW_INTERVAL, type HoursValues } from "./hours-values"
import { IntervalErrors } from "./interval-errors"
import { IntervalRow } from "./interval-row"
import { nextInterval } from "./next-interval"
import type { Place } from "./place-cell"
import { RemoveButton } from "../form/remove-button"

type Props = {
  form: UseFormReturn<HoursValues>
  index: number
  offLabel: string
  labelled: boolean
  places?: Place[]
  onRemove: () => void
}

/** A date with hours of its own: off, or its own intervals. */
export function DateRow({ form, index, offLabel, labelled, places, onRemove }: Props) {
  const { t } = useTranslation()
  const { control } = form
  const name = `dates.${index}.intervals` as const
  const { fields, append, remove, replace } = useFieldArray({ control, name })
  const isOff = useWatch({ control, name: `dates.${index}.off` })

  return (
    <div className="grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-2 px-4 py-3 sm:grid-cols-[160px_1fr_auto]">
      <div className="flex flex-col gap-y-1">
        <DateCell control={control} name={`dates.${index}.date`} label={t("fields.date")} />
        <IntervalErrors control={control} path={`dates.${index}`} fields={["date"]} />
      </div>
      <div className="order-last col-span-full flex flex-col gap-y-2 sm:order-none sm:col-span-1">
        {labelled && (
          <Input
            size="small"
            placeholder={t("plaza.hours.label")}
            aria-label={t("plaza.hours.label")}
            {...form.register(`dates.${index}.label`)}
          />
        )}
        <div className="flex h-7 items-center gap-x-2">
          <Controller
            control={control}
            name={`dates.${index}.off`}
            render={({ field: { value, onChange } }) => (
              <Switch
                id={`off-${index}`}
                size="small"
                checked={value}
                onCheckedChange={(off) => {
                  onChange(off)
                  replace(off ? [] : [NEW_INTERVAL])
                }}
              />
            )}
          />
          <Label htmlFor={`off-${index}`} size="small">
            {offLabel}
          </Label>
        </div>
        {!isOff &&
          fields.map((field, at) => (
            <IntervalRow
              key={field.id}
              control={control}
              path={`${name}.${at}`}
              places={places}
              onRemove={() => remove(at)}
            />
          ))}
      </div>
      <div className="flex items-center gap-x-1">
        {!isOff && (
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            aria-label={t("plaza.hours.addInterval")}
            onClick={() => append(nextInterval(form.getValues(name)) ?? NEW_INTERVAL)}
          >
            <PlusMini className="text-ui-fg-muted" />
          </IconButton>
        )}
        <RemoveButton onClick={onRemove} />
      </div>
    </div>
  )
}
