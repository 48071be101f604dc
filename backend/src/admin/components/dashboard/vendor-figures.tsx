import { useTranslation } from "react-i18next"

import { bookingsAddress, ordersAddress } from "../../lib/dashboard/addresses"
import type { VendorDashboard } from "../../lib/dashboard/dashboard"
import type { BookingStatus } from "../../lib/booking/booking"
import { addDays } from "../../lib/time/wall"
import { FigureCard, type Value } from "./figure-card"
import { countValue, moneyValues, occupancyValue } from "./values"

const TAKES_PLACE: BookingStatus[] = ["confirmed", "checked_in", "completed"]
const EARNED: BookingStatus[] = ["checked_in", "completed", "cancelled", "no_show"]

type Props = { of: VendorDashboard; venueId: string | undefined }

/** All figures of a business, each with its definition and the way to the rows behind it. */
export function VendorFigures({ of, venueId }: Props) {
  const { t } = useTranslation()
  const visits = (statuses: BookingStatus[], to = of.current.to) =>
    bookingsAddress({ statuses, days: { from: of.current.from, to }, venueId })
  const yesterday = addDays(of.today, -1)
  const lastDay = of.current.to < yesterday ? of.current.to : yesterday

  const figures: [string, Value[], string | undefined][] = [
    ["revenue", moneyValues(of.revenue), visits(EARNED)],
    ["visits", countValue(of.visits), visits(TAKES_PLACE)],
    ["occupancy", occupancyValue(of.booked_minutes, of.planned_minutes), visits(TAKES_PLACE)],
    ["new_clients", countValue(of.new_clients), visits(TAKES_PLACE)],
    ["returning_clients", countValue(of.returning_clients), visits(TAKES_PLACE)],
    ["no_shows", countValue(of.no_shows), visits(["no_show"])],
    ["cancelled", countValue(of.cancelled), visits(["cancelled", "declined"])],
    ["without_outcome", countValue(of.without_outcome), visits(["confirmed", "checked_in"], lastDay)],
    ["product_sales", moneyValues(of.product_sales), ordersAddress(of.current)],
  ]
  return (
    <ul className="grid grid-cols-1 gap-3 px-6 py-4 sm:grid-cols-2 xl:grid-cols-3">
      {figures.map(([name, values, to]) => (
        <FigureCard
          key={name}
          title={t(`plaza.dashboard.figures.${name}`)}
          definition={t(`plaza.dashboard.definitions.${name}`)}
          values={values}
          to={to}
        />
      ))}
    </ul>
  )
}
