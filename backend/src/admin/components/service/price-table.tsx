import { Table, Text } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { priceIn } from "../../lib/service/price-of"
import type { Service } from "../../lib/service/service"
import type { StaffMember } from "../../lib/staff/staff-member"
import { RateCell } from "./rate-cell"
import type { RatesValues } from "./rate-form"
import { RateTable } from "./rate-table"

type Props = { control: Control<RatesValues>; service: Service; team: StaffMember[]; currency: string }

/** The price and the length of each option with each of the staff; an empty cell is as the option has it. */
export function PriceTable({ control, service, team, currency }: Props) {
  const { t } = useTranslation()
  const nameOf = new Map(team.map(({ id, name }) => [id, name]))
  return (
    <RateTable service={service} currency={currency} label={t("plaza.services.rates.title")}>
      {service.staff_ids.map((staffId, row) => (
        <Table.Row key={staffId}>
          <Table.Cell className="bg-ui-bg-base sticky start-0 z-[1] py-3 align-top">
            <Text as="span" size="small" weight="plus">
              {nameOf.get(staffId) ?? ""}
            </Text>
          </Table.Cell>
          {service.variants.map((variant, column) => (
            <Table.Cell key={variant.id} className="min-w-44 py-2 align-top">
              <RateCell
                control={control}
                name={`rows.${row}.cells.${column}`}
                of={`${nameOf.get(staffId) ?? ""}, ${variant.title}`}
                currency={currency}
                usual={{
                  amount: priceIn(variant.prices, currency)?.amount,
                  minutes: variant.duration_minutes,
                }}
              />
            </Table.Cell>
          ))}
        </Table.Row>
      ))}
    </RateTable>
  )
}
