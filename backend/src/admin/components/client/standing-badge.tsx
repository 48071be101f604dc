import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Client } from "../../lib/client/client"

const COLORS = { new: "blue", returning: "green", lapsed: "orange" } as const

/** Whether a client is new, comes back or stays away. */
export function StandingBadge({ standing }: Pick<Client, "standing">) {
  const { t } = useTranslation()
  return (
    <StatusBadge color={COLORS[standing]} className="text-nowrap">
      {t(`plaza.clients.standing.${standing}`)}
    </StatusBadge>
  )
}
