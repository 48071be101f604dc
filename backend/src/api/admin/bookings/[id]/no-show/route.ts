import { takeStep } from "../../take-step"

/** Marks the client as not having come. */
export const POST = takeStep("no_show")
