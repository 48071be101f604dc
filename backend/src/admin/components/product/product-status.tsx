import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { SHOWN_PRODUCT_STATUSES } from "../../lib/product/product"

const COLOURS = { draft: "grey", proposed: "orange", published: "green" } as const

/** Whether a product is on offer, or waits for the platform. */
export function ProductStatus({ status }: { status: (typeof SHOWN_PRODUCT_STATUSES)[number] }) {
  const { t } = useTranslation()
  return <StatusBadge color={COLOURS[status]}>{t(`plaza.products.status.${status}`)}</StatusBadge>
}
