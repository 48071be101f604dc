import { z } from "zod"

/** By what right somebody manages a booking: as its signed-in customer, or by holding its link. */
export const bookingAccessSchema = z.discriminatedUnion("via", [
  z.object({ via: z.literal("account"), key: z.string().min(1).max(128) }),
  z.object({ via: z.literal("link"), key: z.string().min(1).max(400) }),
])

/** `key` is the booking's id in the account, and the token of a link. */
export type BookingAccess = z.output<typeof bookingAccessSchema>

const PAGES = { account: "/account/bookings", link: "/bookings" }

/** The storefront's page of the booking. */
export function visitHref({ via, key }: BookingAccess): string {
  return `${PAGES[via]}/${encodeURIComponent(key)}`
}
