import { takeStep } from "../take-step"

/** The own lines of one order. */
export const GET = takeStep(async () => undefined)
