import { taking } from "../../change-status"

/** Takes a venue out of the store. */
export const POST = taking("suspend")
