import { XMarkMini } from "@medusajs/icons"
import { Button, Hint, IconButton } from "@medusajs/ui"
import { useFieldArray, useFormState, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { DurationField } from "../form/duration-field"
import { MoneyField } from "../form/money-field"
import { TextField } from "../form/text-field"
import { ProcessingFields } from "./processing-fields"
import type { OptionsValues } from "./schemas"

const CARD = "bg-ui-bg-component shadow-elevation-card-rest grid grid-cols-[1fr_28px] gap-x-2 rounded-lg p-4"

/** The lengths and prices at which a service can be booked. */
export function OptionsFields({ control, currency }: { control: Control<OptionsValues>; currency: string }) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control, name: "variants", keyName: "key" })
  const { errors } = useFormState({ control })
  const add = () =>
    append({
      title: "",
      duration_minutes: 60,
      processing: [],
      prices: [{ currency_code: currency, amount: null }],
    })

  return (
    <div className="flex flex-col gap-y-3">
      {fields.map((field, index) => (
        <div key={field.key} className={CARD}>
          <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
            <div className="col-span-full">
              <TextField
                control={control}
                name={`variants.${index}.title`}
                label={t("fields.title")}
                placeholder={t("plaza.services.options.titlePlaceholder")}
              />
            </div>
            <DurationField
              control={control}
              name={`variants.${index}.duration_minutes`}
              label={t("plaza.services.fields.duration")}
            />
            <MoneyField
              control={control}
              name={`variants.${index}.prices.0.amount`}
              label={t("fields.price")}
              currency={currency}
            />
            <ProcessingFields control={control} index={index} />
          </div>
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            disabled={fields.length === 1}
            aria-label={t("actions.remove")}
            onClick={() => remove(index)}
          >
            <XMarkMini className="text-ui-fg-muted" />
          </IconButton>
        </div>
      ))}
      {errors.variants?.message && <Hint variant="error">{errors.variants.message}</Hint>}
      <Button type="button" size="small" variant="secondary" className="self-start" onClick={add}>
        {t("plaza.services.options.add")}
      </Button>
    </div>
  )
}
