import { deciding } from "../../decide"

/** Publishes a proposed service. */
export const POST = deciding("approve")
