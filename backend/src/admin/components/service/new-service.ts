import type { NewServiceValues } from "./schemas"

/** What a new service starts with: the defaults of CONTRACT 3, and one option of an hour. */
export const newServiceValues = (venueId: string): NewServiceValues => ({
  venue_id: venueId,
  title: "",
  description: "",
  category_ids: [],
  status: "draft",
  paused: false,
  variants: [
    { title: "", duration_minutes: 60, processing: [], prices: [{ currency_code: "", amount: null }] },
  ],
  add_ons: [],
  kind: "appointment",
  slot_interval_minutes: 15,
  buffer_before_minutes: 0,
  buffer_after_minutes: 0,
  minimum_notice_minutes: 0,
  maximum_advance_days: 90,
  capacity: 1,
  daily_limit_per_staff: null,
  daily_limit_per_customer: null,
  active_limit_per_customer: null,
  approval: "automatic",
  season: { from: "", until: "" },
  deposit: { type: "full", value: null },
  cancellation_policy: {
    free_until_minutes: 1440,
    late_fee_percentage: 0,
    no_show_fee_percentage: 0,
    max_reschedules: null,
  },
  staff_ids: [],
  resource_kinds: [],
})
