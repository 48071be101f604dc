import { deciding } from "../../decide"

/** Refuses a proposed product. */
export const POST = deciding("reject")
