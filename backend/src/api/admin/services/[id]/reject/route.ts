import { deciding } from "../../decide"

/** Refuses a proposed service. */
export const POST = deciding("reject")
