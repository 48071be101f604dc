import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { SectionRow } from "@medusajs/dashboard/components"
import { ArrowUpRightOnBox } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { Section } from "../components/page/section"
import { ServiceStatus } from "../components/service/service-status"
import { VenueLink } from "../components/venue/venue-link"
import { describeOption } from "../lib/service/price-of"
import { services } from "../lib/service/service"

/** Of a product that is a service: whose it is and how it is booked; nothing on other products. */
const ProductService = ({ data: product }: { data: { id: string } }) => {
  const { t } = useTranslation()
  const { rows } = services.useList({ product_id: product.id, limit: 1 })
  const service = rows[0]
  if (!service) return null

  return (
    <Section
      title={t("plaza.services.one")}
      aside={<ServiceStatus service={service} />}
      actions={[
        {
          actions: [
            {
              icon: <ArrowUpRightOnBox />,
              label: t("plaza.services.open"),
              to: `/services/${service.id}`,
            },
          ],
        },
      ]}
    >
      <SectionRow title={t("plaza.venues.one")} value={<VenueLink id={service.venue_id} />} />
      {service.variants.map((variant) => (
        <SectionRow key={variant.id} title={variant.title} value={describeOption(variant)} />
      ))}
      <SectionRow
        title={t("plaza.services.rules.approval")}
        value={t(`plaza.services.rules.approvals.${service.approval}`)}
      />
      <SectionRow
        title={t("plaza.services.team.staff")}
        value={t("plaza.services.team.count", { count: service.staff_ids.length })}
      />
    </Section>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.side.after", id: "plaza-product-service" })

export default ProductService
