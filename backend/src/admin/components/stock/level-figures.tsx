import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { StockLevel } from "../../lib/stock/stock"

/** What it is, where it lies, and how many there are. */
export function LevelFigures({ level }: { level: StockLevel }) {
  const { t } = useTranslation()
  const { product, variant, location } = level
  const figures = [
    [t("plaza.stock.stocked"), level.stocked_quantity],
    [t("plaza.stock.reserved"), level.reserved_quantity],
    [t("plaza.stock.available"), level.available_quantity],
  ] as const
  return (
    <div>
      <Text weight="plus">
        {variant.title === "Default" ? product.title : `${product.title}, ${variant.title}`}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {[variant.sku, location.name].filter(Boolean).join(" · ")}
      </Text>
      <dl className="mt-3 grid grid-cols-3 gap-2">
        {figures.map(([name, quantity]) => (
          <div key={name} className="bg-ui-bg-component shadow-elevation-card-rest rounded-lg p-3">
            <dt className="txt-small text-ui-fg-subtle">{name}</dt>
            <dd className="txt-large-plus">{quantity}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
