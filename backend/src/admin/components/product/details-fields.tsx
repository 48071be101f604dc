import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { PRODUCT_STATUSES } from "../../lib/product/product"
import { SelectField } from "../form/select-field"
import { OfferFields } from "../taxonomy/offer-fields"
import type { DetailsValues } from "./product-form"

/** What a product is called, what it is, and whether it is on offer. */
export function DetailsFields({ control }: { control: Control<DetailsValues> }) {
  const { t } = useTranslation()
  return (
    <>
      <OfferFields control={control} />
      <SelectField
        control={control}
        name="status"
        label={t("fields.status")}
        hint={t("plaza.products.fields.statusHint")}
        options={PRODUCT_STATUSES.map((value) => ({ value, label: t(`plaza.products.status.${value}`) }))}
      />
    </>
  )
}
