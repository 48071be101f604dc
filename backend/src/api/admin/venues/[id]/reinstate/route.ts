import { taking } from "../../change-status"

/** Publishes a suspended venue again. */
export const POST = taking("reinstate")
