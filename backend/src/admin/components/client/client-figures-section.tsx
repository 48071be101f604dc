import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import type { Client } from "../../lib/client/client"
import { formatMoney } from "../../lib/money/money"
import { formatDate } from "../../lib/time/format"
import { Section } from "../page/section"
import { nextVisit } from "./client-columns"

/** What the client's visits and orders here come to. */
export function ClientFiguresSection({ client }: { client: Client }) {
  const { t } = useTranslation()
  const text = (key: string, values?: Record<string, unknown>) => t(`plaza.clients.${key}`, values ?? {})
  const { spend, preferred_staff: preferred, average_interval_days: interval } = client

  return (
    <Section title={text("figures")}>
      <SectionRow title={text("fields.visits")} value={String(client.visits)} />
      <SectionRow
        title={text("fields.lastVisit")}
        value={client.last_visit_on ? formatDate(client.last_visit_on) : "-"}
      />
      <SectionRow title={text("fields.nextVisit")} value={nextVisit(client)} />
      <SectionRow
        title={text("fields.interval")}
        value={interval ? text("days", { count: interval }) : "-"}
      />
      <SectionRow
        title={text("fields.preferredStaff")}
        value={preferred ? text("preferred", { name: preferred.name, count: preferred.visits }) : "-"}
      />
      <SectionRow title={text("fields.noShows")} value={String(client.no_shows)} />
      <SectionRow
        title={text("fields.cancellations")}
        value={text("cancelled", { count: client.cancellations, late: client.late_cancellations ?? 0 })}
      />
      {spend?.map(({ currency_code, total, visits, products }) => (
        <SectionRow
          key={currency_code}
          title={text("fields.spend")}
          value={
            <span className="flex flex-col">
              <span>{formatMoney(total, currency_code)}</span>
              {products > 0 && (
                <span className="text-ui-fg-muted">
                  {text("spendParts", {
                    visits: formatMoney(visits, currency_code),
                    products: formatMoney(products, currency_code),
                  })}
                </span>
              )}
            </span>
          }
        />
      ))}
    </Section>
  )
}
