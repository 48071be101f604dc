import { takeStep } from "../../take-step"

/** Approves a requested booking. */
export const POST = takeStep("confirm")
