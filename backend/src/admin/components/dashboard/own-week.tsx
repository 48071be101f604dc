import { useTranslation } from "react-i18next"

import type { Agenda } from "../../lib/dashboard/dashboard"
import { formatNumber } from "../../lib/dashboard/format-days"
import { formatDate } from "../../lib/time/format"
import { Section } from "../page/section"
import { FiguresTable } from "./figures-table"

/** The coming seven days of a staff member. */
export function OwnWeek({ week }: { week: Agenda["week"] }) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.dashboard.week.${key}`)
  return (
    <Section title={text("title")}>
      <div className="px-3 py-2">
        <FiguresTable
          caption={text("title")}
          columns={[text("day"), text("visits"), text("hours")]}
          rows={week.map(({ date, visits, minutes }) => ({
            key: date,
            cells: [formatDate(date), formatNumber(visits), formatNumber(minutes / 60, 1)],
          }))}
        />
      </div>
    </Section>
  )
}
