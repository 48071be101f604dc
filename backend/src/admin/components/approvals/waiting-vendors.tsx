import { useTranslation } from "react-i18next"

import { formatDay } from "../../lib/time/format-day"
import { vendors } from "../../lib/vendor/vendor"
import { VendorSteps } from "../vendor/vendor-steps"
import { WaitingList } from "./waiting-list"
import { WaitingRow } from "./waiting-row"

/** Businesses that have submitted themselves, those who wait longest first. */
export function WaitingVendors() {
  const { t } = useTranslation()
  const query = { status: "pending", submitted: true, order: "submitted_at", limit: 50 }
  const { rows, ...list } = vendors.useList(query)
  return (
    <WaitingList title={t("plaza.vendors.domain")} none={t("plaza.approvals.none.vendors")} {...list}>
      {rows.map((vendor) => (
        <WaitingRow
          key={vendor.id}
          to={`/vendors/${vendor.id}`}
          title={vendor.name}
          subtitle={t("plaza.approvals.submitted", { date: formatDay(vendor.submitted_at) })}
        >
          <VendorSteps vendor={vendor} />
        </WaitingRow>
      ))}
    </WaitingList>
  )
}
