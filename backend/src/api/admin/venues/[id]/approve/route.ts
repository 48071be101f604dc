import { taking } from "../../change-status"

/** Publishes a draft or pending venue. */
export const POST = taking("approve")
