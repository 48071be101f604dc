import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

import type { ChecklistEntry, ChecklistItem } from "../../lib/onboarding/onboarding"
import type { Vendor } from "../../lib/vendor/vendor"
import { useWorkspace } from "../../lib/workspace/workspace"
import { CheckRow } from "../page/check-row"

/** Where each item is done; the address is confirmed right here. */
function pageOf(item: ChecklistItem, vendorId: string, venueId: string | undefined): string | null {
  const pages: Record<ChecklistItem, string | null> = {
    email_confirmed: null,
    profile: `/vendors/${vendorId}`,
    venue: "/venues",
    opening_hours: venueId ? `/venues/${venueId}/opening-hours` : "/venues",
    service: "/services",
    staff_member: "/staff",
    payout_details: `/vendors/${vendorId}/payout`,
  }
  return pages[item]
}

type Props = { entry: ChecklistEntry; vendor: Vendor; children?: ReactNode }

/** One item: whether it is done, what is missing of it, and the way to its page. */
export function ChecklistRow({ entry: { item, done, missing }, vendor, children }: Props) {
  const { t } = useTranslation()
  const venueId = useWorkspace().data?.venues[0]?.id
  const page = pageOf(item, vendor.id, venueId)
  const text = (key: string, values?: object) => t(`plaza.onboarding.${key}`, { ...values })
  const parts = (missing ?? []).map((part) => text(`missing.${part}`)).join(", ")

  return (
    <CheckRow
      done={done}
      state={text(done ? "done" : "open")}
      title={text(`items.${item}.title`)}
      hint={parts ? text("missing.lead", { parts }) : text(`items.${item}.hint`, { email: vendor.email })}
      way={page ? { to: page, label: text("go") } : undefined}
    >
      {children}
    </CheckRow>
  )
}
