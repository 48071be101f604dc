import { Button, Text } from "@medusajs/ui"
import { useFieldArray, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { TypedTimes } from "../../lib/attendance/typed-times"
import { DateField } from "../form/date-field"
import { LongTextField } from "../form/long-text-field"
import { RemoveButton } from "../form/remove-button"
import { TimeField } from "../form/time-field"

type Props = { control: Control<TypedTimes>; timeZone: string }

/** When somebody was there, their breaks, and why it is corrected. */
export function TimesFields({ control, timeZone }: Props) {
  const { t } = useTranslation()
  const text = (key: string, values = {}) => t(`plaza.attendance.correct.${key}`, values)
  const { fields, append, remove } = useFieldArray({ control, name: "breaks" })
  return (
    <>
      <Text size="small" className="text-ui-fg-subtle">
        {text("hint", { zone: timeZone })}
      </Text>
      <DateField control={control} name="date" label={text("date")} />
      <div className="grid grid-cols-2 gap-2">
        <TimeField control={control} name="came" label={text("came")} />
        <TimeField control={control} name="left" label={text("left")} hint={text("leftHint")} />
      </div>
      <fieldset className="flex flex-col gap-y-2">
        <legend className="txt-compact-small-plus pb-2">{text("breaks")}</legend>
        {fields.map((field, at) => (
          <div key={field.id} className="grid grid-cols-[1fr_1fr_28px] items-end gap-2">
            <TimeField control={control} name={`breaks.${at}.from`} label={text("from")} />
            <TimeField control={control} name={`breaks.${at}.until`} label={text("until")} />
            <RemoveButton onClick={() => remove(at)} />
          </div>
        ))}
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="self-start"
          onClick={() => append({ from: "", until: "" })}
        >
          {text("addBreak")}
        </Button>
      </fieldset>
      <LongTextField
        control={control}
        name="reason"
        label={text("reason")}
        hint={text("reasonHint")}
        rows={2}
      />
    </>
  )
}
