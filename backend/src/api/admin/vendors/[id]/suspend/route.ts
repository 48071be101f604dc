import { taking } from "../../change-status"

/** Takes a vendor and all it sells out of the store. */
export const POST = taking("suspend")
