import { SectionRow } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { countryName } from "../../lib/venue/zones"
import type { VendorOrder } from "../../lib/vendor-order/vendor-order"
import { Section } from "../page/section"

const LINK = "text-ui-fg-base break-all underline"

/** Who bought, and where the parcels go as long as any does. */
export function OrderBuyerSection({ order }: { order: VendorOrder }) {
  const { t } = useTranslation()
  const { name, email, phone } = order.customer
  const delivery = [...new Set(order.lines.flatMap(({ shipping_name }) => shipping_name ?? []))].join(", ")
  return (
    <Section title={t("fields.customer")}>
      <SectionRow title={t("fields.name")} value={name ?? "-"} />
      <SectionRow
        title={t("fields.email")}
        value={
          email ? (
            <a href={`mailto:${email}`} className={LINK}>
              {email}
            </a>
          ) : (
            "-"
          )
        }
      />
      <SectionRow
        title={t("fields.phone")}
        value={
          phone ? (
            <a href={`tel:${phone}`} className={LINK}>
              {phone}
            </a>
          ) : (
            "-"
          )
        }
      />
      {order.delivery_address && (
        <SectionRow
          title={t("plaza.vendorOrders.fields.address")}
          value={
            <Text as="span" size="small" leading="compact" className="whitespace-pre-line break-words">
              {addressLines(order.delivery_address).join("\n")}
            </Text>
          }
        />
      )}
      {delivery && <SectionRow title={t("plaza.vendorOrders.fields.delivery")} value={delivery} />}
    </Section>
  )
}

function addressLines(address: Record<string, string | null>): string[] {
  const joined = (...fields: string[]) => fields.flatMap((field) => address[field] ?? []).join(" ")
  return [
    joined("first_name", "last_name"),
    joined("company"),
    joined("address_1"),
    joined("address_2"),
    joined("postal_code", "city"),
    joined("province"),
    address.country_code ? countryName(address.country_code) : "",
  ].filter(Boolean)
}
