import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { PRODUCT_STATUSES } from "../../lib/product/product"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"
import { RichTextField } from "../rich-text/rich-text-field"
import { CategoryPicker } from "../taxonomy/category-picker"
import type { DetailsValues } from "./product-form"

/** What a product is called, what it is, and whether it is on offer. */
export function DetailsFields({ control }: { control: Control<DetailsValues> }) {
  const { t } = useTranslation()
  return (
    <>
      <TextField control={control} name="title" label={t("fields.title")} />
      <RichTextField
        control={control}
        name="description"
        label={t("fields.description")}
        maximum={5000}
        optional
      />
      <CategoryPicker
        control={control}
        name="category_ids"
        list="service-categories"
        label={t("fields.categories")}
      />
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
