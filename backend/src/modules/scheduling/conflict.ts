import { MedusaError } from "@medusajs/framework/utils"

/** The codes of states that forbid what was asked; answered as 409. */
export type ConflictCode =
  | "slot_unavailable"
  | "slot_not_offered"
  | "currency_mismatch"
  | "cart_has_bookings"
  | "booking_line_locked"
  | "booking_without_hold"
  | "cart_completed"
  | "hold_expired"
  | "already_extended"
  | "invalid_transition"
  | "bookings_affected"
  | "staff_has_bookings"
  | "venue_not_bookable"
  | "has_bookings"
  | "last_owner"
  | "last_admin"
  | "already_member"
  | "already_invited"
  | "invite_expired"
  | "invite_used"
  | "staff_member_taken"
  | "handle_taken"
  | "category_in_use"
  | "already_registered"
  | "checklist_incomplete"
  | "code_expired"
  | "code_used_up"
  | "code_not_sent"
  | "email_confirmed"
  | "email_taken"
  | "undo_used"
  | "undo_expired"
  | "not_on_sale"
  | "limit_reached"
  | "prerequisite_missing"
  | "reschedule_limit_reached"
  | "too_late_to_reschedule"
  | "media_in_use"
  | "booking_changed"
  | "has_open_orders"
  | "sku_taken"
  | "barcode_taken"
  | "venue_missing"
  | "stock_changed"
  | "location_in_use"
  | "last_location"
  | "attribute_in_use"
  | "already_checked_in"
  | "not_checked_in"
  | "already_on_break"
  | "not_on_break"
  | "attendance_overlaps"
  | "attendance_changed"
  | "attendance_voided"
  | "order_changed"
  | "too_late_to_return"
  | "account_in_use"
  | "client_exists"
  | "client_forgotten"
  | "client_has_visits"
  | "tag_exists"
  | "already_requested"
  | "request_decided"
  | "shifts_changed"
  | "service_changed"

/**
 * A state that forbids what was asked. Recognised by its `code`, because an error loses its class on the way
 * through workflow steps; the error handler answers it as 409, with `details` beside code and message.
 */
export function conflict(
  code: ConflictCode,
  message: string,
  details: Record<string, unknown> = {},
): MedusaError {
  return Object.assign(new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code), { details })
}

/** True when an error, of whatever class it has become, is this conflict. */
export function isConflict(error: unknown, code: ConflictCode): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code
}
