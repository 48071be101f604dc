import { endBooking } from "../../take-step"

/** Marks the client as not having come. */
export const POST = endBooking("no_show")
