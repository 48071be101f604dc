import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { describeOption } from "../../lib/service/price-of"
import type { Service, ServiceVariant } from "../../lib/service/service"
import { useTeam } from "../../lib/staff/use-team"
import { venues } from "../../lib/venue/venue"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"
import { optionWith } from "./rate-form"
import { RateTable } from "./rate-table"

/** What each option costs and takes with each of the staff; what is the option's own is grey. */
export function ServiceRatesSection({ service }: { service: Service }) {
  const { t } = useTranslation()
  const currency = venues.useOne(service.venue_id).data?.currency_code
  const team = useTeam(service)
  const title = t("plaza.services.rates.title")
  const edit = useEditAction("rates")

  const rateOf = (staffId: string, variant: ServiceVariant) =>
    service.staff_rates.find(({ staff_id, variant_id }) => staff_id === staffId && variant_id === variant.id)

  return (
    <Section title={title} actions={team.length > 0 ? edit : []}>
      {team.length === 0 ? (
        <EmptyHint>{t("plaza.services.rates.none")}</EmptyHint>
      ) : (
        <RateTable service={service} currency={currency} label={title}>
          {team.map(({ id, name }) => (
            <Table.Row key={id}>
              <Table.Cell className="bg-ui-bg-base sticky start-0 z-[1]">{name}</Table.Cell>
              {service.variants.map((variant) => {
                const { differs, option } = optionWith(rateOf(id, variant), variant, currency)
                return (
                  <Table.Cell key={variant.id} className="whitespace-nowrap tabular-nums">
                    <Text
                      as="span"
                      size="small"
                      weight={differs ? "plus" : "regular"}
                      className={differs ? "text-ui-fg-base" : "text-ui-fg-subtle"}
                    >
                      {describeOption(option, currency)}
                    </Text>
                    {differs && <span className="sr-only">{t("plaza.services.rates.own")}</span>}
                  </Table.Cell>
                )
              })}
            </Table.Row>
          ))}
        </RateTable>
      )}
    </Section>
  )
}
