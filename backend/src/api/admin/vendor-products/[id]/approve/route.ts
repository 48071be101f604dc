import { deciding } from "../../decide"

/** Publishes a proposed product. */
export const POST = deciding("approve")
