import { Button } from "@medusajs/ui"
import { useFieldArray, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { RemoveButton } from "../form/remove-button"
import { TextField } from "../form/text-field"
import type { MatrixValues } from "./product-form"

const MOST = 3

/** What a product comes in, such as size and colour, with the values of each. */
export function OptionsFields({ control }: { control: Control<MatrixValues> }) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control, name: "options", keyName: "key" })

  return (
    <fieldset className="flex flex-col gap-y-3">
      <legend className="txt-compact-small-plus mb-2">{t("plaza.products.options.title")}</legend>
      <p className="txt-small text-ui-fg-subtle">{t("plaza.products.options.hint")}</p>
      {fields.map((field, index) => (
        <div
          key={field.key}
          className="bg-ui-bg-component shadow-elevation-card-rest grid grid-cols-[1fr_28px] gap-2 rounded-lg p-3"
        >
          <div className="grid grid-cols-1 gap-3 md:grid-cols-[1fr_2fr]">
            <TextField
              control={control}
              name={`options.${index}.title`}
              label={t("plaza.products.options.name")}
              placeholder={t("plaza.products.options.namePlaceholder")}
            />
            <TextField
              control={control}
              name={`options.${index}.values`}
              label={t("plaza.products.options.values")}
              placeholder={t("plaza.products.options.valuesPlaceholder")}
            />
          </div>
          <RemoveButton onClick={() => remove(index)} />
        </div>
      ))}
      {fields.length < MOST && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="self-start"
          onClick={() => append({ title: "", values: "" })}
        >
          {t("plaza.products.options.add")}
        </Button>
      )}
    </fieldset>
  )
}
