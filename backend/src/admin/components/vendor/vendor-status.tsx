import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { VendorStatus as Status } from "../../lib/vendor/vendor"

const COLORS = { pending: "orange", approved: "green", rejected: "red", suspended: "red" } as const

export function VendorStatus({ status }: { status: Status }) {
  const { t } = useTranslation()
  return <StatusBadge color={COLORS[status]}>{t(`plaza.vendors.status.${status}`)}</StatusBadge>
}
