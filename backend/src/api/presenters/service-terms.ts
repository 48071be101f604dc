/** The columns of a service that say on what terms it is booked. */
export interface ServiceTermsRow {
  kind: "appointment" | "class"
  capacity: number
  daily_limit_per_staff: number | null
  daily_limit_per_customer: number | null
  active_limit_per_customer: number | null
  approval: "automatic" | "manual"
  deposit_type: "full" | "none" | "percentage" | "fixed"
  deposit_value: number | string | null
  free_until_minutes: number
  late_fee_percentage: number
  no_show_fee_percentage: number
  max_reschedules: number | null
}

/** On what terms a service is booked, as shoppers and vendors read it; a fixed deposit is in major units. */
export function presentTerms(row: ServiceTermsRow) {
  return {
    kind: row.kind,
    capacity: row.capacity,
    daily_limit_per_staff: row.daily_limit_per_staff,
    daily_limit_per_customer: row.daily_limit_per_customer,
    active_limit_per_customer: row.active_limit_per_customer,
    approval: row.approval,
    deposit: { type: row.deposit_type, value: row.deposit_value === null ? null : Number(row.deposit_value) },
    cancellation_policy: {
      free_until_minutes: row.free_until_minutes,
      late_fee_percentage: row.late_fee_percentage,
      no_show_fee_percentage: row.no_show_fee_percentage,
      max_reschedules: row.max_reschedules,
    },
  }
}
