import i18n from "i18next"

import type { Compared, ComparedMoney } from "../../lib/dashboard/dashboard"
import { formatNumber } from "../../lib/dashboard/format-days"
import { formatMoney } from "../../lib/money/money"
import { ChangeNote } from "./change-note"
import type { Value } from "./figure-card"

/** A count beside what it was. */
export const countValue = (of: Compared): Value[] => [
  { key: "count", text: formatNumber(of.current), aside: <ChangeNote of={of} show={formatNumber} /> },
]

/** One line a currency; amounts of several are never added up. */
export function moneyValues(rows: ComparedMoney[]): Value[] {
  if (rows.length === 0) return [{ key: "none", text: i18n.t("plaza.dashboard.none") }]
  return rows.map((of) => {
    const show = (amount: number) => formatMoney(amount, of.currency_code)
    return { key: of.currency_code, text: show(of.current), aside: <ChangeNote of={of} show={show} /> }
  })
}

/** What part of the planned time is booked, and the hours behind it. */
export function occupancyValue(booked: Compared, planned: Compared): Value[] {
  const t = i18n.t.bind(i18n)
  if (planned.current === 0)
    return [{ key: "none", text: "–", aside: <Note>{t("plaza.dashboard.noHours")}</Note> }]
  const percent = (value: number) =>
    new Intl.NumberFormat(i18n.language, { style: "percent", maximumFractionDigits: 1 }).format(value)
  const hours = (minutes: number) => formatNumber(minutes / 60, 1)
  const before = planned.previous === 0 ? null : percent(booked.previous / planned.previous)
  return [
    {
      key: "occupancy",
      text: percent(booked.current / planned.current),
      aside: (
        <Note>
          {t("plaza.dashboard.hours", { booked: hours(booked.current), planned: hours(planned.current) })}
          {before && ` · ${t("plaza.dashboard.before", { value: before })}`}
        </Note>
      ),
    },
  ]
}

export const Note = ({ children }: { children: React.ReactNode }) => (
  <p className="txt-compact-xsmall text-ui-fg-subtle">{children}</p>
)
