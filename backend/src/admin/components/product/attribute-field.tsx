import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { ProductAttribute } from "../../lib/product/attributes"
import { NumberField } from "../form/number-field"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"
import { UNSAID, type AttributesValues } from "./attributes-form"

type Props = { control: Control<AttributesValues>; index: number; attribute: ProductAttribute }

/** The field of one attribute, by its type. */
export function AttributeField({ control, index, attribute: { name, type, unit, choices } }: Props) {
  const { t } = useTranslation()
  const label = unit ? `${name} (${unit})` : name
  const unsaid = { value: UNSAID, label: t("plaza.products.attributes.unsaid") }
  switch (type) {
    case "number":
      return (
        <NumberField
          control={control}
          name={`answers.${index}.number`}
          label={label}
          step="any"
          empty={null}
          optional
        />
      )
    case "text":
      return <TextField control={control} name={`answers.${index}.text`} label={label} optional />
    case "boolean":
      return (
        <SelectField
          control={control}
          name={`answers.${index}.choice`}
          label={label}
          optional
          options={[
            unsaid,
            { value: "true", label: t("plaza.products.attributes.yes") },
            { value: "false", label: t("plaza.products.attributes.no") },
          ]}
        />
      )
    case "choice":
      return (
        <SelectField
          control={control}
          name={`answers.${index}.choice`}
          label={label}
          optional
          options={[unsaid, ...choices.map((value) => ({ value, label: value }))]}
        />
      )
  }
}
