import { lazy, Suspense, useState } from "react"
import { useTranslation } from "react-i18next"

import type { DashboardDay } from "../../lib/dashboard/dashboard"
import { formatNumber, formatShortDate } from "../../lib/dashboard/format-days"
import { formatMoney } from "../../lib/money/money"
import { PickOne } from "../calendar/pick-one"
import { Section } from "../page/section"
import { DayTable } from "./day-table"

// The library of charts is larger than the page around it: it is fetched when there is something to draw.
const DayBars = lazy(() => import("./day-bars"))

const VISITS = "visits"

/** Visits, or the revenue in one currency, day by day beside the days before. */
export function DayChart({ days }: { days: DashboardDay[] }) {
  const { t } = useTranslation()
  const text = (key: string, values = {}) => t(`plaza.dashboard.chart.${key}`, values)
  const [measure, setMeasure] = useState(VISITS)
  const currencies = (days[0]?.revenue ?? []).map(({ currency_code }) => currency_code)
  const chosen = currencies.includes(measure) ? measure : VISITS
  const nameOf = (one: string) =>
    one === VISITS ? text("visits") : text("revenue", { currency: one.toUpperCase() })
  const show = (value: number) => (chosen === VISITS ? formatNumber(value) : formatMoney(value, chosen))
  const read = (day: DashboardDay) =>
    chosen === VISITS
      ? day.visits
      : (day.revenue.find(({ currency_code }) => currency_code === chosen) ?? { current: 0, previous: 0 })

  const options = [VISITS, ...currencies].map((value) => ({ value, label: nameOf(value) }))
  const label = text("label", { measure: nameOf(chosen), count: days.length })
  return (
    <Section
      title={text("title")}
      aside={<PickOne label={text("measure")} value={chosen} options={options} onPick={setMeasure} />}
    >
      <div>
        <Legend current={text("current")} previous={text("previous")} />
        <div role="img" aria-label={label} className="h-64 px-2 pb-2">
          <Suspense fallback={<div aria-busy className="bg-ui-bg-subtle h-full animate-pulse rounded" />}>
            <DayBars
              bars={days.map((day) => ({ name: formatShortDate(day.date), ...pair(read(day)) }))}
              names={{ current: text("current"), previous: text("previous") }}
              show={show}
            />
          </Suspense>
        </div>
      </div>
      <DayTable days={days} caption={nameOf(chosen)} read={read} show={show} />
    </Section>
  )
}

const pair = ({ current, previous }: { current: number; previous: number }) => ({ current, previous })

const Legend = ({ current, previous }: { current: string; previous: string }) => (
  <div aria-hidden className="txt-compact-xsmall text-ui-fg-subtle flex gap-4 px-6 py-3">
    <span className="flex items-center gap-2">
      <span className="size-3 rounded-sm" style={{ background: "var(--bg-interactive)" }} />
      {current}
    </span>
    <span className="flex items-center gap-2">
      <span className="size-3 rounded-sm" style={{ background: "var(--fg-muted)" }} />
      {previous}
    </span>
  </div>
)
