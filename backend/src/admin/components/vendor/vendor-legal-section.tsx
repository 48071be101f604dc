import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import type { Vendor } from "../../lib/vendor/vendor"
import { useMay } from "../../lib/workspace/may"
import { Section } from "../page/section"

/** Who a business is by law. */
export function VendorLegalSection({ vendor }: { vendor: Vendor }) {
  const { t } = useTranslation()
  const { own } = useMay()
  const legal = vendor.legal_details ?? {}
  const address = [
    legal.address_1,
    [legal.postal_code, legal.city].filter(Boolean).join(" "),
    legal.province,
    legal.country_code?.toUpperCase(),
  ].filter(Boolean)

  return (
    <Section
      title={t("plaza.vendors.legal.title")}
      actions={[{ actions: own ? [{ icon: <PencilSquare />, label: t("actions.edit"), to: "legal" }] : [] }]}
    >
      <SectionRow title={t("plaza.vendors.legal.name")} value={legal.legal_name || "-"} />
      <SectionRow title={t("plaza.vendors.legal.registration")} value={legal.registration_number || "-"} />
      <SectionRow title={t("plaza.vendors.legal.tax")} value={legal.tax_number || "-"} />
      <SectionRow title={t("plaza.vendors.legal.address")} value={address.join(", ") || "-"} />
    </Section>
  )
}
