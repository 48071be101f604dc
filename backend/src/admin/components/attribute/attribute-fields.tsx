import { useWatch, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { LongTextField } from "../form/long-text-field"
import { NumberField } from "../form/number-field"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"
import { CategoryPicker } from "../taxonomy/category-picker"
import { ATTRIBUTE_TYPES, type AttributeValues } from "./attribute-form"

type Props = { control: Control<AttributeValues>; isNew?: boolean }

/** What is asked, how it is answered, and of which products. */
export function AttributeFields({ control, isNew = false }: Props) {
  const { t } = useTranslation()
  const type = useWatch({ control, name: "type" })
  const text = (key: string) => t(`plaza.attributes.fields.${key}`)
  return (
    <>
      <TextField control={control} name="name" label={t("fields.name")} />
      {isNew && (
        <SelectField
          control={control}
          name="type"
          label={text("type")}
          hint={text("typeHint")}
          options={ATTRIBUTE_TYPES.map((value) => ({ value, label: t(`plaza.attributes.types.${value}`) }))}
        />
      )}
      {type === "number" && <TextField control={control} name="unit" label={text("unit")} optional />}
      {type === "choice" && (
        <LongTextField
          control={control}
          name="choices"
          label={text("choices")}
          hint={text("choicesHint")}
          rows={2}
        />
      )}
      <CategoryPicker
        control={control}
        name="category_ids"
        list="service-categories"
        label={t("fields.categories")}
        hint={text("categoriesHint")}
      />
      <NumberField control={control} name="rank" label={text("rank")} hint={text("rankHint")} min={0} />
    </>
  )
}
