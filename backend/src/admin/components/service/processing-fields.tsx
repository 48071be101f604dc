import { XMarkMini } from "@medusajs/icons"
import { Button, IconButton } from "@medusajs/ui"
import { useFieldArray, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { NumberField } from "../form/number-field"
import type { OptionsValues } from "./schemas"

const MOST_GAPS = 5

type Props = { control: Control<OptionsValues>; index: number }

/** Stretches inside one option in which the staff member is free for others. */
export function ProcessingFields({ control, index }: Props) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.services.processing.${key}`)
  const name = `variants.${index}.processing` as const
  const { fields, append, remove } = useFieldArray({ control, name })

  return (
    <div className="col-span-full flex flex-col gap-y-3">
      {fields.map((field, at) => (
        <div key={field.id} className="grid grid-cols-[1fr_1fr_28px] items-start gap-x-2">
          <NumberField
            control={control}
            name={`${name}.${at}.after_minutes`}
            label={text("after")}
            min={1}
            max={1438}
          />
          <NumberField
            control={control}
            name={`${name}.${at}.duration_minutes`}
            label={text("duration")}
            min={1}
            max={1438}
          />
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            className="mt-7"
            aria-label={t("actions.remove")}
            onClick={() => remove(at)}
          >
            <XMarkMini className="text-ui-fg-muted" />
          </IconButton>
        </div>
      ))}
      {fields.length < MOST_GAPS && (
        <Button
          type="button"
          size="small"
          variant="transparent"
          className="self-start"
          title={text("hint")}
          onClick={() => append({ after_minutes: 30, duration_minutes: 30 })}
        >
          {text("add")}
        </Button>
      )}
    </div>
  )
}
