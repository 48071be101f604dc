import { Button, Text } from "@medusajs/ui"
import { useFieldArray, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { DurationField } from "../form/duration-field"
import { MoneyField } from "../form/money-field"
import { TextField } from "../form/text-field"
import type { AddOnsValues } from "./schemas"
import { RemoveButton } from "../form/remove-button"

const CARD = "bg-ui-bg-component shadow-elevation-card-rest grid grid-cols-[1fr_28px] gap-x-2 rounded-lg p-4"

/** Extras that make a visit longer and dearer. */
export function AddOnsFields({ control, currency }: { control: Control<AddOnsValues>; currency: string }) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control, name: "add_ons" })
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
        <div key={field.id} className={CARD}>
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
          <RemoveButton onClick={() => remove(index)} />
        </div>
      ))}
      <Button type="button" size="small" variant="secondary" className="self-start" onClick={add}>
        {t("plaza.services.addOns.add")}
      </Button>
    </div>
  )
}
