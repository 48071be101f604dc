import { Button, Heading, Text } from "@medusajs/ui"
import { useFieldArray, type UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { DateRow } from "./date-row"
import type { HoursValues } from "./hours-values"
import type { Place } from "./place-cell"

type Props = {
  form: UseFormReturn<HoursValues>
  texts: string
  /** whether a date may say what is on */
  labelled: boolean
  places?: Place[]
}

/** The dates that differ from the week; texts are `<texts>.{dates,datesHint,addDate,dateOff}`. */
export function DateList({ form, texts, labelled, places }: Props) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "dates" })

  return (
    <section className="flex flex-col gap-y-3">
      <div className="flex items-start justify-between gap-x-4">
        <div>
          <Heading level="h2">{t(`${texts}.dates`)}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t(`${texts}.datesHint`)}
          </Text>
        </div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="shrink-0"
          onClick={() => append({ date: "", label: "", off: true, intervals: [] })}
        >
          {t(`${texts}.addDate`)}
        </Button>
      </div>
      {fields.length > 0 && (
        <div className="bg-ui-bg-component shadow-elevation-card-rest divide-y rounded-lg">
          {fields.map((field, index) => (
            <DateRow
              key={field.id}
              form={form}
              index={index}
              offLabel={t(`${texts}.dateOff`)}
              labelled={labelled}
              places={places}
              onRemove={() => remove(index)}
            />
          ))}
        </div>
      )}
    </section>
  )
}
