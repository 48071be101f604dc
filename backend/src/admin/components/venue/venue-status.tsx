import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { VenueStatus as Status } from "../../lib/venue/venue"

const COLORS = {
  draft: "grey",
  pending: "orange",
  published: "green",
  rejected: "red",
  suspended: "red",
} as const

export function VenueStatus({ status }: { status: Status }) {
  const { t } = useTranslation()
  return <StatusBadge color={COLORS[status]}>{t(`plaza.venues.status.${status}`)}</StatusBadge>
}
