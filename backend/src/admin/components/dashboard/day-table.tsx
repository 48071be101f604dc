import { useTranslation } from "react-i18next"

import type { DashboardDay } from "../../lib/dashboard/dashboard"
import { formatDate } from "../../lib/time/format"
import { FiguresTable } from "./figures-table"

type Props = {
  days: DashboardDay[]
  caption: string
  read: (day: DashboardDay) => { current: number; previous: number }
  show: (value: number) => string
}

/** What the chart draws, in rows. */
export function DayTable({ days, caption, read, show }: Props) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.dashboard.chart.${key}`)
  return (
    <details className="px-6 py-3">
      <summary className="txt-compact-small text-ui-fg-subtle focus-visible:shadow-borders-focus cursor-pointer rounded outline-none">
        {text("table")}
      </summary>
      <FiguresTable
        caption={caption}
        columns={[text("date"), text("current"), text("previousDate"), text("previous")]}
        rows={days.map((day) => {
          const { current, previous } = read(day)
          const before = day.previous_date
          return {
            key: day.date,
            cells: [
              formatDate(day.date),
              show(current),
              before ? formatDate(before) : "–",
              before ? show(previous) : "–",
            ],
          }
        })}
      />
    </details>
  )
}
