import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { VendorOrderStatus } from "../../lib/vendor-order/vendor-order"

const COLORS: Record<VendorOrderStatus, "grey" | "orange" | "blue" | "green" | "red" | "purple"> = {
  to_pack: "orange",
  packed: "purple",
  partly_shipped: "blue",
  shipped: "blue",
  delivered: "green",
  returned: "grey",
  cancelled: "red",
}

export function OrderStatus({ status }: { status: VendorOrderStatus }) {
  const { t } = useTranslation()
  return (
    <StatusBadge color={COLORS[status]} className="text-nowrap">
      {t(`plaza.vendorOrders.status.${status}`)}
    </StatusBadge>
  )
}
