import { takeStep } from "../../take-step"

/** Marks the client as arrived. */
export const POST = takeStep("check_in")
