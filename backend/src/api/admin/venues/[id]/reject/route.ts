import { taking } from "../../change-status"

/** Refuses a pending venue. */
export const POST = taking("reject")
