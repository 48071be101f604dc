import type { Booking, BookingCustomer, BookingSegment } from "./booking"

/** A customer by name, or else by e-mail; null when neither is known. */
export function customerName(customer?: BookingCustomer | null): string | null {
  const name = [customer?.first_name, customer?.last_name].filter(Boolean).join(" ")
  return name || customer?.email || null
}

/** `Thai massage, 60 minutes`: a service and the option of it, unless the option has no name of its own. */
export function segmentTitle({ title, variant_title }: BookingSegment): string {
  return variant_title && variant_title !== title ? `${title}, ${variant_title}` : title
}

const distinct = (names: (string | undefined)[]) =>
  [...new Set(names.flatMap((name) => name ?? []))].join(", ")

export const servicesOf = ({ segments }: Booking) => distinct(segments.map(({ title }) => title))
export const staffOf = ({ segments }: Booking) => distinct(segments.map(({ staff }) => staff?.name))
