/**
 * One event of a calendar. `uid` stays the same for the life of the booking; `sequence` rises with each change that a
 * calendar must hear of; `changed_at` is when the booking last changed. Texts are raw and may come from anyone.
 */
export interface CalendarEvent {
  uid: string
  sequence: number
  changed_at: Date
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED"
  starts_at: Date
  ends_at: Date
  /** The IANA zone of the venue; the event's times are written on its clock. */
  time_zone: string
  summary: string
  description: string | null
  location: string | null
  url: string | null
}

const STATUS: Record<string, CalendarEvent["status"]> = {
  requested: "TENTATIVE",
  cancelled: "CANCELLED",
  declined: "CANCELLED",
  expired: "CANCELLED",
}

/** The status of a booking as calendars know it. */
export function eventStatus(bookingStatus: string): CalendarEvent["status"] {
  return STATUS[bookingStatus] ?? "CONFIRMED"
}
