import { Form } from "@medusajs/dashboard/components"
import { Checkbox, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import type { FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useWords } from "../../lib/taxonomy/use-words"
import type { FieldProps } from "../form/field-props"

/** Which of all amenities a venue offers; the form holds their ids. */
export function AmenityPicker<T extends FieldValues>({ label, control, name }: FieldProps<T>) {
  const { t } = useTranslation()
  const id = useId()
  const { data: amenities = [], isPending } = useWords("amenities")

  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, onChange } }) => {
        const chosen: string[] = value ?? []
        return (
          <Form.Item>
            <fieldset aria-busy={isPending}>
              <legend className="txt-compact-small-plus mb-2">
                {label} <span className="txt-small text-ui-fg-subtle">({t("fields.optional")})</span>
              </legend>
              {!isPending && amenities.length === 0 && (
                <Text size="small" className="text-ui-fg-subtle">
                  {t("plaza.taxonomy.pick.none")}
                </Text>
              )}
              <ul className="grid grid-cols-1 gap-x-4 gap-y-2 sm:grid-cols-2">
                {amenities.map((amenity) => (
                  <li key={amenity.id} className="flex items-center gap-x-2">
                    <Checkbox
                      id={`${id}-${amenity.id}`}
                      checked={chosen.includes(amenity.id)}
                      onCheckedChange={(state) =>
                        onChange(
                          state === true
                            ? [...chosen, amenity.id]
                            : chosen.filter((one) => one !== amenity.id),
                        )
                      }
                    />
                    <Label htmlFor={`${id}-${amenity.id}`} size="small" className="cursor-pointer">
                      {amenity.name}
                    </Label>
                  </li>
                ))}
              </ul>
            </fieldset>
            <Form.ErrorMessage />
          </Form.Item>
        )
      }}
    />
  )
}
