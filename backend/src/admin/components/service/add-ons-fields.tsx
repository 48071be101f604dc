import { Button, Text } from "@medusajs/ui"
import { useFieldArray, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { DurationField } from "../form/duration-field"
import { MoneyField } from "../form/money-field"
import { TextField } from "../form/text-field"
import { OrderedCard } from "../order/ordered-card"
import { useDragOrder } from "../order/use-drag-order"
import type { AddOnsValues } from "./schemas"

/** Extras that make a visit longer and dearer. */
export function AddOnsFields({ control, currency }: { control: Control<AddOnsValues>; currency: string }) {
  const { t } = useTranslation()
  const { fields, append, remove, move } = useFieldArray({ control, name: "add_ons" })
  const drag = useDragOrder(move)
  const add = () =>
    append({ title: "", duration_minutes: 15, prices: [{ currency_code: currency, amount: null }] })

  return (
    <div className="flex flex-col gap-y-3">
      {fields.length === 0 && (
        <Text size="small" className="text-ui-fg-muted">
          {t("plaza.services.addOns.none")}
        </Text>
      )}
      {fields.map((field, index) => (
        <OrderedCard
          key={field.id}
          drag={drag}
          place={index}
          count={fields.length}
          name={t("plaza.services.addOns.nth", { place: index + 1 })}
          onMove={(to) => move(index, to)}
          onRemove={() => remove(index)}
        >
          <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
            <div className="col-span-full">
              <TextField control={control} name={`add_ons.${index}.title`} label={t("fields.title")} />
            </div>
            <DurationField
              control={control}
              name={`add_ons.${index}.duration_minutes`}
              label={t("plaza.services.addOns.duration")}
            />
            <MoneyField
              control={control}
              name={`add_ons.${index}.prices.0.amount`}
              label={t("fields.price")}
              currency={currency}
            />
          </div>
        </OrderedCard>
      ))}
      <Button type="button" size="small" variant="secondary" className="self-start" onClick={add}>
        {t("plaza.services.addOns.add")}
      </Button>
    </div>
  )
}
