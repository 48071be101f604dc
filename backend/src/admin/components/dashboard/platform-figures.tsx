import { useTranslation } from "react-i18next"

import { bookingsAddress } from "../../lib/dashboard/addresses"
import type { Compared, PlatformDashboard } from "../../lib/dashboard/dashboard"
import type { BookingStatus } from "../../lib/booking/booking"
import { formatNumber } from "../../lib/dashboard/format-days"
import { useWorkspace } from "../../lib/workspace/workspace"
import { ChangeNote } from "./change-note"
import { FigureCard, type Value } from "./figure-card"
import { countValue, moneyValues, Note } from "./values"

type Role = "admin" | "support" | "moderator" | "finance"

/** Whose pages these are; figures of other roles lead nowhere. */
const OPENS: Record<string, readonly Role[]> = {
  "/bookings": ["admin", "support", "finance"],
  "/vendors": ["admin", "support", "moderator", "finance"],
  "/venues": ["admin", "support", "moderator"],
  "/customers": ["admin"],
  "/orders": ["admin"],
}

/** The figures of the platform, as far as they are the reader's part. */
export function PlatformFigures({ of }: { of: PlatformDashboard }) {
  const { t } = useTranslation()
  const { data: workspace } = useWorkspace()
  const opens = (address: string) => {
    const page = address.split("?")[0] ?? ""
    return OPENS[page]?.some((role) => role === workspace?.role) ? address : undefined
  }
  const visits = (statuses: BookingStatus[]) => bookingsAddress({ statuses, days: of.current })

  const figures: [name: string, definition: string, values: Value[] | null, to: string][] = [
    ["vendors", "vendors", withNew(of.vendors, of.new_vendors), "/vendors"],
    ["venues", "venues", withNew(of.venues, of.new_venues), "/venues"],
    ["shoppers", "shoppers", countValue(of.new_shoppers), "/customers"],
    ["visits", "visits", countValue(of.visits), visits(["confirmed", "checked_in", "completed"])],
    ["no_shows", "no_shows", countValue(of.no_shows), visits(["no_show"])],
    ["cancelled", "cancelled", countValue(of.cancelled), visits(["cancelled", "declined"])],
    [
      "revenue",
      "revenue",
      of.revenue && moneyValues(of.revenue),
      visits(["checked_in", "completed", "cancelled", "no_show"]),
    ],
    ["product_sales", "platform_sales", of.product_sales && moneyValues(of.product_sales), "/orders"],
  ]

  function withNew(standing: number, came: Compared): Value[] {
    const aside = (
      <>
        <Note>{t("plaza.dashboard.newOnes", { count: came.current })}</Note>
        <ChangeNote of={came} show={formatNumber} />
      </>
    )
    return [{ key: "count", text: formatNumber(standing), aside }]
  }

  return (
    <ul className="grid grid-cols-1 gap-3 px-6 py-4 sm:grid-cols-2 xl:grid-cols-4">
      {figures.map(([name, definition, values, to]) =>
        values === null ? null : (
          <FigureCard
            key={name}
            title={t(`plaza.dashboard.figures.${name}`)}
            definition={t(`plaza.dashboard.definitions.${definition}`)}
            values={values}
            to={opens(to)}
          />
        ),
      )}
    </ul>
  )
}
