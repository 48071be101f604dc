import { takeOwnStep } from "../take-own-step"

/** One order of the signed-in customer. */
export const GET = takeOwnStep(async () => undefined)
