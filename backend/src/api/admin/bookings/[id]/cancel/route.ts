import { endBooking } from "../../take-step"

/** The venue cancels a booking. */
export const POST = endBooking("cancel")
