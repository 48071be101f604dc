import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { OUTCOMES } from "../../lib/audit/audit-entry"
import { words } from "../../lib/audit/describe"
import { dayOf } from "../../lib/time/calendar-day"
import { daysFromToday } from "../../lib/time/date-span"
import { formatDate } from "../../lib/time/format"
import { useVendorFilter } from "../vendor/use-vendor-filter"
import { whoFilter } from "./who-filter"

const KINDS = [
  ...[
    "vendor",
    "venue",
    "service",
    "session",
    "staff",
    "time_off",
    "attendance_record",
    "block",
    "booking",
    "member",
    "invite",
  ],
  ...["access_key", "payout_details", "setting", "user"],
  ...["venue_category", "service_category", "venue_tag", "amenity"],
]

type Chosen = { ofPlatform: boolean; vendorId?: string; who?: string }

/** Filters of the log: who, of what, outcome, time, and for the platform the business. */
export function useEntryFilters({ ofPlatform, vendorId, who }: Chosen): DataTableFilter[] {
  const { t } = useTranslation()
  const vendorFilter = useVendorFilter(vendorId)
  return useMemo((): DataTableFilter[] => {
    const text = (key: string) => t(`plaza.audit.${key}`)
    return [
      whoFilter(text("fields.who"), who),
      ...(ofPlatform ? [vendorFilter] : []),
      {
        id: "target_kind",
        type: "radio",
        label: text("fields.target"),
        options: KINDS.map((value) => ({ value, label: words(value) })),
      },
      {
        id: "outcome",
        type: "radio",
        label: text("fields.outcome"),
        options: OUTCOMES.map((value) => ({ value, label: text(`outcome.${value}`) })),
      },
      {
        id: "time",
        type: "date",
        label: text("fields.time"),
        options: [
          { label: text("spans.today"), value: { $gte: daysFromToday(0), $lt: daysFromToday(1) } },
          { label: text("spans.week"), value: { $gte: daysFromToday(-6), $lt: daysFromToday(1) } },
          { label: text("spans.month"), value: { $gte: daysFromToday(-29), $lt: daysFromToday(1) } },
        ],
        formatDateValue: (date) => formatDate(dayOf(date)),
        rangeOptionLabel: t("filters.date.custom"),
        rangeOptionStartLabel: t("filters.date.starting"),
        rangeOptionEndLabel: t("filters.date.ending"),
      },
    ]
  }, [t, ofPlatform, vendorFilter, who])
}
