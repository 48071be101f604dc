import { SectionRow } from "@medusajs/dashboard/components"
import { Badge, StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useOnboardingOf } from "../../lib/onboarding/onboarding"
import type { Vendor } from "../../lib/vendor/vendor"
import { useMay } from "../../lib/workspace/may"
import { Section } from "../page/section"

/** For those who decide about a business that is not approved yet: what it has, and what it lacks. */
export function VendorChecklistSection({ vendor }: { vendor: Vendor }) {
  const { t } = useTranslation()
  const { decide } = useMay()
  const isOpen = decide && (vendor.status === "pending" || vendor.status === "rejected")
  const { data: onboarding } = useOnboardingOf(vendor.id, isOpen)
  if (!isOpen || !onboarding) return <></>

  return (
    <Section
      title={t("plaza.vendors.checklist")}
      aside={
        <Badge size="small">
          {t(vendor.submitted_at ? "plaza.vendors.submitted" : "plaza.vendors.notSubmitted")}
        </Badge>
      }
    >
      {onboarding.checklist.map(({ item, done }) => (
        <SectionRow
          key={item}
          title={t(`plaza.vendors.items.${item}`)}
          value={
            <StatusBadge color={done ? "green" : "grey"}>
              {t(done ? "plaza.onboarding.done" : "plaza.onboarding.open")}
            </StatusBadge>
          }
        />
      ))}
    </Section>
  )
}
