import type { FieldPath } from "react-hook-form"

import type { NewServiceValues } from "./schemas"

/** The steps of creating a service, and the fields that each one must have right before the next. */
export const TABS = ["details", "options", "rules", "payment", "team"] as const
export type Tab = (typeof TABS)[number]

export const FIELDS_OF: Record<Tab, FieldPath<NewServiceValues>[]> = {
  details: ["venue_id", "title", "description", "category_ids", "status", "paused"],
  options: ["variants", "add_ons"],
  rules: [
    "slot_interval_minutes",
    "buffer_before_minutes",
    "buffer_after_minutes",
    "minimum_notice_minutes",
    "maximum_advance_days",
    "kind",
    "capacity",
    "daily_limit_per_staff",
    "daily_limit_per_customer",
    "active_limit_per_customer",
    "approval",
    "season",
  ],
  payment: ["deposit", "cancellation_policy"],
  team: ["staff_ids", "resource_kinds"],
}

/** The first step with something wrong in it. */
export function tabWithError(fields: string[]): Tab | undefined {
  return TABS.find((tab) => FIELDS_OF[tab].some((field) => fields.includes(field)))
}
