import { Button, Text } from "@medusajs/ui"
import { useFieldArray, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { Service } from "../../lib/service/service"
import { useTeam } from "../../lib/staff/use-team"
import { MoneyField } from "../form/money-field"
import { NumberField } from "../form/number-field"
import { SelectField } from "../form/select-field"
import { NEW_RATE, type RatesValues } from "./rate-form"
import { RemoveButton } from "../form/remove-button"

const CARD = "bg-ui-bg-component shadow-elevation-card-rest grid grid-cols-[1fr_28px] gap-x-2 rounded-lg p-4"

type Props = { control: Control<RatesValues>; service: Service; currency: string }

/** The lengths and prices that differ with the staff member. */
export function RatesFields({ control, service, currency }: Props) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.services.rates.${key}`)
  const { fields, append, remove } = useFieldArray({ control, name: "staff_rates" })
  const team = useTeam(service).map(({ id, name }) => ({ value: id, label: name }))
  const options = service.variants.map(({ id, title }) => ({ value: id ?? "", label: title }))

  return (
    <>
      <Text size="small" className="text-ui-fg-subtle">
        {text("hint")}
      </Text>
      {fields.map((field, index) => (
        <div key={field.id} className={CARD}>
          <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
            <SelectField
              control={control}
              name={`staff_rates.${index}.staff_id`}
              label={t("plaza.staff.one")}
              options={team}
            />
            <SelectField
              control={control}
              name={`staff_rates.${index}.variant_id`}
              label={text("option")}
              options={options}
            />
            <NumberField
              control={control}
              name={`staff_rates.${index}.duration_minutes`}
              label={text("duration")}
              placeholder={text("same")}
              min={1}
              max={1440}
              empty={null}
              optional
            />
            <MoneyField
              control={control}
              name={`staff_rates.${index}.amount`}
              label={t("fields.price")}
              currency={currency}
              optional
            />
          </div>
          <RemoveButton onClick={() => remove(index)} />
        </div>
      ))}
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="self-start"
        onClick={() => append(NEW_RATE)}
      >
        {text("add")}
      </Button>
    </>
  )
}
