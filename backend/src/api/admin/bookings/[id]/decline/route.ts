import { endBooking } from "../../take-step"

/** The venue declines a booking. */
export const POST = endBooking("decline")
