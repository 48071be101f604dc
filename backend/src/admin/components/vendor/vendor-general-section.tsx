import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare, Photo } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { formatPercent } from "../../lib/money/percent"
import { formatDuration } from "../../lib/time/duration"
import type { Vendor } from "../../lib/vendor/vendor"
import { useMay } from "../../lib/workspace/may"
import { Section } from "../page/section"
import { RichText } from "../rich-text/rich-text"
import { VendorStatus } from "./vendor-status"
import { VendorSteps } from "./vendor-steps"

export function VendorGeneralSection({ vendor }: { vendor: Vendor }) {
  const { t } = useTranslation()
  const { own } = useMay()

  return (
    <Section
      level="h1"
      title={vendor.name}
      aside={
        <>
          <VendorStatus status={vendor.status} />
          <VendorSteps vendor={vendor} />
        </>
      }
      actions={[
        {
          actions: own
            ? [
                { icon: <PencilSquare />, label: t("actions.edit"), to: "edit" },
                { icon: <Photo />, label: t("plaza.vendors.logo.replace"), to: "logo" },
              ]
            : [],
        },
      ]}
    >
      {vendor.status_reason && (
        <SectionRow title={t("plaza.common.statusReason")} value={vendor.status_reason} />
      )}
      {vendor.logo_url && (
        <SectionRow
          title={t("plaza.vendors.logo.title")}
          value={
            <img
              src={vendor.logo_url}
              alt={t("plaza.vendors.logo.alt", { name: vendor.name })}
              className="size-16 rounded-md object-contain"
            />
          }
        />
      )}
      <SectionRow
        title={t("fields.description")}
        value={vendor.description ? <RichText value={vendor.description} /> : "-"}
      />
      <SectionRow title={t("fields.email")} value={vendor.email} />
      <SectionRow title={t("fields.phone")} value={vendor.phone || "-"} />
      <SectionRow
        title={t("plaza.vendors.fields.reminder")}
        value={
          vendor.reminder_minutes === null
            ? t("plaza.vendors.fields.noReminder")
            : formatDuration(vendor.reminder_minutes)
        }
      />
      <SectionRow title={t("fields.handle")} value={vendor.handle} />
      <SectionRow
        title={t("plaza.vendors.fields.commission")}
        value={formatPercent(Number(vendor.commission_rate))}
      />
    </Section>
  )
}
