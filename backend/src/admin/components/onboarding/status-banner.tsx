import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { formatDay } from "../../lib/time/format-day"
import type { Vendor } from "../../lib/vendor/vendor"
import { VendorStatus } from "../vendor/vendor-status"

/** Which of the banners a business gets. */
function bannerOf({ status, submitted_at }: Vendor): "draft" | "submitted" | "rejected" | "approved" {
  if (status === "pending") return submitted_at ? "submitted" : "draft"
  return status === "rejected" ? "rejected" : "approved"
}

/** Where the business stands, and why when it was rejected. */
export function StatusBanner({ vendor }: { vendor: Vendor }) {
  const { t } = useTranslation()
  const banner = bannerOf(vendor)

  return (
    <Container className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h1">{t(`plaza.onboarding.banner.${banner}.title`)}</Heading>
        <VendorStatus status={vendor.status} />
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t(`plaza.onboarding.banner.${banner}.text`, { date: formatDay(vendor.submitted_at) })}
      </Text>
      {banner === "rejected" && vendor.status_reason && (
        <Text size="small" className="bg-ui-bg-subtle rounded-md px-4 py-3">
          <span className="font-medium">{t("plaza.common.statusReason")}: </span>
          {vendor.status_reason}
        </Text>
      )}
    </Container>
  )
}
