import { taking } from "../../change-status"

/** Refuses a pending vendor. */
export const POST = taking("reject")
