import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { TextField } from "../form/text-field"
import { RichTextField } from "../rich-text/rich-text-field"
import { CategoryPicker } from "./category-picker"

type Offer = { title: string; description: string; category_ids: string[] }

/** What something on offer is called, what it is, and where it stands in the catalogue. */
export function OfferFields<T extends FieldValues & Offer>({ control }: { control: Control<T> }) {
  const { t } = useTranslation()
  const name = (field: keyof Offer) => field as FieldPath<T>
  return (
    <>
      <TextField control={control} name={name("title")} label={t("fields.title")} />
      <RichTextField
        control={control}
        name={name("description")}
        label={t("fields.description")}
        maximum={5000}
        optional
      />
      <CategoryPicker
        control={control}
        name={name("category_ids")}
        list="service-categories"
        label={t("fields.categories")}
      />
    </>
  )
}
