import { taking } from "../../change-status"

/** Lets a pending or rejected vendor sell. */
export const POST = taking("approve")
