import { whileThere } from "../../../while-there"

/** Begins a break of a staff member. */
export const POST = whileThere("startBreak")
