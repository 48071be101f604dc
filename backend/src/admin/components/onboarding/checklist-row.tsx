import { CheckCircleSolid, CircleDottedLine } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { ChecklistEntry, ChecklistItem } from "../../lib/onboarding/onboarding"
import type { Vendor } from "../../lib/vendor/vendor"
import { useWorkspace } from "../../lib/workspace/workspace"

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
  const Icon = done ? CheckCircleSolid : CircleDottedLine

  return (
    <li className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-center gap-x-3">
        <Icon
          aria-label={text(done ? "done" : "open")}
          role="img"
          className={done ? "text-ui-tag-green-icon shrink-0" : "text-ui-fg-muted shrink-0"}
        />
        <div className="min-w-0 flex-1">
          <Text size="small" leading="compact" weight="plus">
            {text(`items.${item}.title`)}
          </Text>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {parts ? text("missing.lead", { parts }) : text(`items.${item}.hint`, { email: vendor.email })}
          </Text>
        </div>
        {page && (
          <Link
            to={page}
            aria-label={`${text("go")}: ${text(`items.${item}.title`)}`}
            className="txt-compact-small-plus text-ui-fg-base underline underline-offset-4 hover:no-underline"
          >
            {text("go")}
          </Link>
        )}
      </div>
      {children}
    </li>
  )
}
