import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { NumberField } from "../form/number-field"

type Props<T extends FieldValues> = {
  control: Control<T>
  items: readonly { line_item_id: string; name: string; left: number }[]
}

/** How many of each line, at `items.<index>.quantity`. */
export function PiecesFields<T extends FieldValues>({ control, items }: Props<T>) {
  const { t } = useTranslation()
  return items.map(({ line_item_id, name, left }, index) => (
    <NumberField
      key={line_item_id}
      control={control}
      name={`items.${index}.quantity` as FieldPath<T>}
      label={name}
      hint={t("plaza.vendorOrders.ofLeft", { left })}
      min={0}
      max={left}
    />
  ))
}
