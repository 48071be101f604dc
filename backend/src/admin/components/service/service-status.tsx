import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Service } from "../../lib/service/service"

/** A published service can be paused: it stays visible and takes no bookings. */
export function ServiceStatus({ service }: { service: Pick<Service, "status" | "paused"> }) {
  const { t } = useTranslation()
  if (service.status === "draft")
    return <StatusBadge color="grey">{t("plaza.services.status.draft")}</StatusBadge>
  if (service.status === "proposed")
    return <StatusBadge color="orange">{t("plaza.services.status.proposed")}</StatusBadge>
  return service.paused ? (
    <StatusBadge color="orange">{t("plaza.services.status.paused")}</StatusBadge>
  ) : (
    <StatusBadge color="green">{t("plaza.services.status.published")}</StatusBadge>
  )
}
