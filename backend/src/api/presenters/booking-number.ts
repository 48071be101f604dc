/** The number people quote, such as `B-000042`, of a booking's running number. */
export function bookingNumber(number: number): string {
  return `B-${String(number).padStart(6, "0")}`
}

/** The running number of what someone typed, `B-000042` or `42`; null when it is none. */
export function parseBookingNumber(text: string): number | null {
  const match = /^(?:b-?)?0*(\d{1,9})$/i.exec(text.trim())
  return match ? Number(match[1]) : null
}
