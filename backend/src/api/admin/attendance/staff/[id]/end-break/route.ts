import { whileThere } from "../../../while-there"

/** Ends a break of a staff member. */
export const POST = whileThere("endBreak")
