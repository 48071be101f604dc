import { taking } from "../../change-status"

/** Lets a suspended vendor sell again. */
export const POST = taking("reinstate")
