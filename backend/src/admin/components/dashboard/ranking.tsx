import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { formatNumber } from "../../lib/dashboard/format-days"
import { formatMoney } from "../../lib/money/money"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { FiguresTable } from "./figures-table"

type Row = { id: string; to: string; name: string; currency_code: string; count: number; revenue: number }

type Props = {
  title: string
  definition: string
  none: string
  /** the heads of name and count */
  columns: [string, string]
  rows: Row[]
}

/** Those that brought most, first; currencies one below the other, never mixed. */
export function Ranking({ title, definition, none, columns, rows }: Props) {
  const { t } = useTranslation()
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <EmptyHint>{none}</EmptyHint>
      ) : (
        <div className="px-3 py-2">
          <FiguresTable
            caption={title}
            columns={[...columns, t("plaza.dashboard.figures.revenue")]}
            rows={rows.map(({ id, to, name, currency_code, count, revenue }) => ({
              key: `${id} ${currency_code}`,
              cells: [
                <Link key={id} to={to} className="underline underline-offset-4 hover:no-underline">
                  {name}
                </Link>,
                formatNumber(count),
                formatMoney(revenue, currency_code),
              ],
            }))}
          />
        </div>
      )}
      <Text size="xsmall" className="text-ui-fg-subtle px-6 py-3">
        {definition}
      </Text>
    </Section>
  )
}
