import { taking } from "../../change-status"

/** Asks the platform to publish a draft or rejected venue. */
export const POST = taking("submit")
