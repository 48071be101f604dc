import { BuildingStorefront, Calendar, CalendarMini, Clock, Plus, User } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useMay } from "../../lib/workspace/may"

/** What is done most, one click away; staff have their calendar. */
export function QuickActions() {
  const { t } = useTranslation()
  const { manage } = useMay()
  const all = [
    { key: "calendar", to: "/calendar", icon: <CalendarMini />, open: true },
    { key: "book", to: "/bookings/create", icon: <Calendar />, open: manage },
    { key: "walkIn", to: "/calendar?new=visit", icon: <Plus />, open: manage },
    { key: "block", to: "/calendar?new=block", icon: <Clock />, open: manage },
    { key: "service", to: "/services/create", icon: <BuildingStorefront />, open: manage },
    { key: "staff", to: "/staff/create", icon: <User />, open: manage },
  ]
  return (
    <nav aria-label={t("plaza.dashboard.quick.title")} className="flex flex-wrap gap-2 px-6 py-4">
      {all
        .filter(({ open }) => open)
        .map(({ key, to, icon }) => (
          <Button key={key} size="small" variant="secondary" asChild>
            <Link to={to}>
              {icon}
              {t(`plaza.dashboard.quick.${key}`)}
            </Link>
          </Button>
        ))}
    </nav>
  )
}
