import { useTranslation } from "react-i18next"

import { bookingsAddress } from "../../lib/dashboard/addresses"
import type { ComparedMoney, Days } from "../../lib/dashboard/dashboard"
import { formatNumber } from "../../lib/dashboard/format-days"
import type { StaffPerformance } from "../../lib/performance/performance"
import { daysAddress } from "../../lib/performance/days-address"
import { ChangeNote } from "../dashboard/change-note"
import { moneyValues, Note } from "../dashboard/values"
import { Section } from "../page/section"
import { Amount, Figure } from "./figure"
import { formatShare, ShareFigure } from "./share-figure"

type Props = { of: StaffPerformance; days: Days; venueId: string | undefined }

/** What one of the team did in these days, beside the days before; the way to the rows behind each figure. */
export function StaffCard({ of: { staff, current, previous }, days, venueId }: Props) {
  const { t } = useTranslation()
  const text = (key: string, values = {}) => t(`plaza.performance.${key}`, values)
  const rows = { days, venueId, staffId: staff.id }
  const count = (read: (of: typeof current) => number) => ({
    current: read(current),
    previous: read(previous),
  })
  const visits = count((of) => of.visits_completed)
  const noShows = count((of) => of.no_shows)
  const hours = (minutes: number) => formatNumber(minutes / 60, 1)
  // Its name begins with what is written there.
  const link = (key: string, path: string) => ({ path, label: `${text(`figures.${key}`)}: ${staff.name}` })

  return (
    <Section title={staff.name}>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-5 px-6 py-4 md:grid-cols-3 xl:grid-cols-6">
        <Figure
          term={text("figures.visits")}
          to={link("visits", bookingsAddress({ ...rows, statuses: ["completed"] }))}
        >
          <Amount>{formatNumber(visits.current)}</Amount>
          <ChangeNote of={visits} show={formatNumber} />
        </Figure>
        <Figure term={text("figures.revenue")}>
          {moneyValues(compareRevenue(current.revenue, previous.revenue)).map(
            ({ key, text: amount, aside }) => (
              <div key={key}>
                <Amount>{amount}</Amount>
                {aside}
              </div>
            ),
          )}
        </Figure>
        <Figure term={text("figures.rating")}>
          <Amount>{current.rating === null ? "–" : formatNumber(current.rating, 1)}</Amount>
          {current.rating === null && <Note>{text("noReviews")}</Note>}
        </Figure>
        <Figure
          term={text("figures.noShows")}
          to={link("noShows", bookingsAddress({ ...rows, statuses: ["no_show"] }))}
        >
          <Amount>{formatNumber(noShows.current)}</Amount>
          <Note>
            {current.no_show_rate === null
              ? text("noVisits")
              : text("rate", { percent: formatShare(current.no_show_rate) })}
          </Note>
          <ChangeNote of={noShows} show={formatNumber} />
        </Figure>
        <Figure term={text("figures.occupancy")}>
          <ShareFigure
            share={current.occupancy}
            before={previous.occupancy}
            none={t("plaza.dashboard.noHours")}
            note={t("plaza.dashboard.hours", {
              booked: hours(current.booked_minutes),
              planned: hours(current.planned_minutes),
            })}
          />
        </Figure>
        <Figure term={text("figures.punctuality")} to={link("punctuality", daysAddress(rows))}>
          <ShareFigure
            share={current.punctuality}
            before={previous.punctuality}
            none={text("noCheckIns")}
            note={text("ofCheckIns", { onTime: current.on_time_check_ins, all: current.check_ins })}
          />
        </Figure>
      </dl>
    </Section>
  )
}

type Money = StaffPerformance["current"]["revenue"]

function compareRevenue(current: Money, previous: Money): ComparedMoney[] {
  const codes = [...new Set([...current, ...previous].map(({ currency_code }) => currency_code))].sort()
  const amountIn = (rows: Money, code: string) => rows.find((row) => row.currency_code === code)?.amount ?? 0
  return codes.map((code) => ({
    currency_code: code,
    current: amountIn(current, code),
    previous: amountIn(previous, code),
  }))
}
