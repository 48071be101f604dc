import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { RequestStatus } from "../../lib/team/requests"

const COLORS: Record<RequestStatus, "orange" | "green" | "red" | "grey"> = {
  open: "orange",
  approved: "green",
  declined: "red",
  withdrawn: "grey",
  cancelled: "grey",
}

export function RequestStatusBadge({ status }: { status: RequestStatus }) {
  const { t } = useTranslation()
  return <StatusBadge color={COLORS[status]}>{t(`plaza.timeOffRequests.status.${status}`)}</StatusBadge>
}
