import type { Control, UseFormGetValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { MoneyField } from "../form/money-field"
import { NumberField } from "../form/number-field"
import { SwitchField } from "../form/switch-field"
import { TextField } from "../form/text-field"
import type { MatrixValues } from "./product-form"
import { useMatrix } from "./use-matrix"

type Props = {
  control: Control<MatrixValues>
  getValues: UseFormGetValues<MatrixValues>
  currencies: readonly string[]
}

/** Price, codes and weight of each variant. */
export function VariantsFields({ control, getValues, currencies }: Props) {
  const { t } = useTranslation()
  const rows = useMatrix(control, getValues, currencies)

  return (
    <ul className="flex flex-col gap-y-3">
      {rows.map((row, index) => {
        const name = Object.values(row.options).join(" / ") || t("plaza.products.variants.only")
        return (
          <li key={row.key} className="bg-ui-bg-component shadow-elevation-card-rest rounded-lg p-4">
            <fieldset>
              <legend className="txt-compact-small-plus float-start mb-3 w-full">{name}</legend>
              <div className="clear-both grid grid-cols-1 gap-3 md:grid-cols-3">
                {row.prices.map(({ currency_code }, at) => (
                  <MoneyField
                    key={currency_code}
                    control={control}
                    name={`variants.${index}.prices.${at}.amount`}
                    label={t("plaza.products.variants.price", { currency: currency_code.toUpperCase() })}
                    currency={currency_code}
                  />
                ))}
                <TextField
                  control={control}
                  name={`variants.${index}.sku`}
                  label={t("fields.sku")}
                  optional
                />
                <TextField
                  control={control}
                  name={`variants.${index}.barcode`}
                  label={t("fields.barcode")}
                  optional
                />
                <NumberField
                  control={control}
                  name={`variants.${index}.weight`}
                  label={t("plaza.products.variants.weight")}
                  min={0}
                  empty={null}
                  optional
                />
                <div className="col-span-full">
                  <SwitchField
                    control={control}
                    name={`variants.${index}.manage_inventory`}
                    label={t("plaza.products.variants.counted")}
                    hint={t("plaza.products.variants.countedHint")}
                  />
                </div>
              </div>
            </fieldset>
          </li>
        )
      })}
    </ul>
  )
}
