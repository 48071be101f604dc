import type { z } from "@medusajs/framework/zod"
import type { cancelByCustomer, cancelByVenue } from "../../api/schemas/booking"

/** A coded reason as people give it when they cancel. */
export type ReasonCode = NonNullable<z.output<typeof cancelByCustomer | typeof cancelByVenue>["reason_code"]>

/** A change of a planned visit's status. */
export interface ChangePlan {
  at: Date
  by: "customer" | "vendor" | "system"
  from: string | null
  to: string
  reason_code: ReasonCode | null
  reason: string | null
}

/** Which part of a price was paid when, and what went back; major units. */
export interface MoneyPlan {
  paid_at: Date | null
  deposit: number
  fee: number | null
  refund: number | null
  refunded_at: Date | null
}

export type VisitStatus = "completed" | "cancelled" | "no_show" | "checked_in" | "confirmed"

/** One visit of the demo city, named by natural keys: venue and service handles, staff and customer e-mails. */
export interface VisitPlan {
  key: string
  venue: string
  service: string
  variant: number
  add_on: number | null
  staff: string
  any_staff: boolean
  /** Whether it is a place in the class that meets at its start, with its teacher; no time of its own is taken. */
  in_class: boolean
  customer: string | null
  source: "online" | "walk_in" | "phone"
  notes: string | null
  starts_at: Date
  ends_at: Date
  local_starts_at: string
  price: number
  made_at: Date
  status: VisitStatus
  cancelled_by: "customer" | "vendor" | null
  history: ChangePlan[]
  money: MoneyPlan
}
