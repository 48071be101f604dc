import { Table, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

import { describeOption } from "../../lib/service/price-of"
import type { Service } from "../../lib/service/service"

type Props = { service: Service; currency: string | undefined; label: string; children: ReactNode }

/** A table with a column for each option, headed by what the option itself asks and takes; it scrolls by itself. */
export function RateTable({ service, currency, label, children }: Props) {
  const { t } = useTranslation()
  return (
    <div className="isolate overflow-x-auto" role="region" aria-label={label} tabIndex={0}>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="bg-ui-bg-subtle sticky start-0 z-[1]">
              {t("plaza.staff.one")}
            </Table.HeaderCell>
            {service.variants.map((variant) => (
              <Table.HeaderCell key={variant.id ?? variant.title} className="py-2">
                {variant.title}
                <Text as="div" size="xsmall" className="text-ui-fg-subtle whitespace-nowrap font-normal">
                  {describeOption(variant, currency)}
                </Text>
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>{children}</Table.Body>
      </Table>
    </div>
  )
}
