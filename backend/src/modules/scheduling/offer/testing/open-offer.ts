import type { Offer } from "../offer"

const week = Array.from({ length: 7 }, (_, index) => ({ weekday: index + 1, start: 540, end: 1080 }))

/** A service of an hour in Tokyo that so many staff perform, from 9 to 18 every day, ten days ahead. */
export function openOffer(service_id: string, staff: number): Offer {
  return {
    service_id,
    kind: "appointment",
    product_id: `prod_${service_id}`,
    title: "Cut",
    venue_id: "ven",
    vendor_id: "vend",
    time_zone: "Asia/Tokyo",
    currency_code: "jpy",
    listed: true,
    bookable: true,
    buffer_before_minutes: 0,
    buffer_after_minutes: 0,
    slot_interval_minutes: 15,
    minimum_notice_minutes: 0,
    maximum_advance_days: 10,
    capacity: 1,
    limits: { daily_per_staff: null, daily_per_customer: null, active_per_customer: null },
    prerequisites: [],
    maximum_gap_minutes: 0,
    approval: "automatic",
    deposit: { type: "none", value: null },
    policy: {
      free_until_minutes: 0,
      late_fee_percentage: 0,
      no_show_fee_percentage: 0,
      max_reschedules: null,
    },
    season_from: null,
    season_until: null,
    weekly: null,
    variants: [{ variant_id: `var_${service_id}`, title: "Hour", duration_minutes: 60, processing: [] }],
    add_ons: [],
    staff: Array.from({ length: staff }, (_, index) => ({
      id: `${service_id} staff ${index}`,
      name: `Staff ${index}`,
      shifts: { weekly: week, exceptions: [] },
      rates: [],
    })),
    opening: { weekly: week, exceptions: [] },
    resources: [],
  }
}
