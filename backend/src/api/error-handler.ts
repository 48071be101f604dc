import {
  errorHandler as coreErrorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"

/** What an error looks like once it has been through workflow steps: its class may be lost, its fields are not. */
interface ErrorLike {
  code?: unknown
  type?: unknown
  message?: unknown
  name?: unknown
  details?: unknown
}

/** Conflicts of ours that any code path may throw; see `modules/scheduling/conflict.ts`. */
const CONFLICTS = new Set([
  "slot_unavailable",
  "slot_not_offered",
  "currency_mismatch",
  "cart_has_bookings",
  "booking_line_locked",
  "booking_without_hold",
  "cart_completed",
  "hold_expired",
  "already_extended",
  "invalid_transition",
  "bookings_affected",
  "staff_has_bookings",
  "venue_not_bookable",
  "has_bookings",
  "last_owner",
  "last_admin",
  "already_member",
  "already_invited",
  "invite_expired",
  "invite_used",
  "staff_member_taken",
  "handle_taken",
  "category_in_use",
  "already_registered",
  "checklist_incomplete",
  "code_expired",
  "code_used_up",
  "code_not_sent",
  "email_confirmed",
  "email_taken",
  "undo_used",
  "undo_expired",
  "not_on_sale",
  "limit_reached",
  "prerequisite_missing",
  "reschedule_limit_reached",
  "too_late_to_reschedule",
  "media_in_use",
  "booking_changed",
  "has_open_orders",
  "sku_taken",
  "barcode_taken",
  "venue_missing",
  "stock_changed",
  "location_in_use",
  "last_location",
  "attribute_in_use",
  "already_checked_in",
  "not_checked_in",
  "already_on_break",
  "not_on_break",
  "attendance_overlaps",
  "attendance_changed",
  "attendance_voided",
  "order_changed",
  "too_late_to_return",
  "account_in_use",
  "client_exists",
  "client_forgotten",
  "client_has_visits",
  "tag_exists",
  "already_requested",
  "request_decided",
  "shifts_changed",
  "service_changed",
])

const fallback = coreErrorHandler()

/**
 * Answers every error of the application. Our conflicts are 409 with their code; what only a client can have sent
 * wrong (a malformed URL, an invalid argument, SQLSTATE 22xxx) is 400; all else is core's.
 */
export function errorHandler(
  error: ErrorLike,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const { code, message, details } = error
  if (typeof code === "string" && CONFLICTS.has(code)) {
    res.status(409).json({ ...(isRecord(details) ? details : {}), type: "not_allowed", code, message })
    return
  }
  if (isClientFault(error)) {
    res.status(400).json({ type: "invalid_data", message: wordsFor(error) })
    return
  }
  if (isLockTimeout(error)) {
    res
      .status(409)
      .json({ type: "conflict", code: "busy", message: "Someone else is changing this right now; try again" })
    return
  }
  void fallback(error as never, req, res, next)
}

function isClientFault({ code, type, name, message }: ErrorLike): boolean {
  if (type === "invalid_argument") return true
  if (name === "URIError" || /^Failed to decode param/.test(String(message))) return true
  // 08P01 is what PostgreSQL answers to a NUL byte in a text parameter.
  return typeof code === "string" && (code === "08P01" || /^22[0-9A-Z]{3}$/.test(code))
}

/** What to say of a client's fault; the database's own words would show the statement. */
function wordsFor({ code, message }: ErrorLike): string {
  return typeof code === "string" ? "A value in this request is malformed or out of range" : String(message)
}

function isLockTimeout({ message }: ErrorLike): boolean {
  return /acquir\w* lock|lock for key|Failed to acquire/i.test(String(message ?? ""))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
