import { Button, Hint } from "@medusajs/ui"
import { useFieldArray, useFormState, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { DurationField } from "../form/duration-field"
import { MoneyField } from "../form/money-field"
import { TextField } from "../form/text-field"
import { OrderedCard } from "../order/ordered-card"
import { useDragOrder } from "../order/use-drag-order"
import { ProcessingFields } from "./processing-fields"
import type { OptionsValues } from "./schemas"

/** The lengths and prices at which a service can be booked. */
export function OptionsFields({ control, currency }: { control: Control<OptionsValues>; currency: string }) {
  const { t } = useTranslation()
  const { fields, append, remove, move } = useFieldArray({ control, name: "variants", keyName: "key" })
  const drag = useDragOrder(move)
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
        <OrderedCard
          key={field.key}
          drag={drag}
          place={index}
          count={fields.length}
          name={t("plaza.services.options.nth", { place: index + 1 })}
          onMove={(to) => move(index, to)}
          onRemove={() => remove(index)}
          removable={fields.length > 1}
        >
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
        </OrderedCard>
      ))}
      {errors.variants?.message && <Hint variant="error">{errors.variants.message}</Hint>}
      <Button type="button" size="small" variant="secondary" className="self-start" onClick={add}>
        {t("plaza.services.options.add")}
      </Button>
    </div>
  )
}
