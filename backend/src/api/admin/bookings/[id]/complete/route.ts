import { takeStep } from "../../take-step"

/** Ends the visit. */
export const POST = takeStep("complete")
