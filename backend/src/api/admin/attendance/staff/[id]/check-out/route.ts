import { whileThere } from "../../../while-there"

/** Checks a staff member out. */
export const POST = whileThere("checkOut")
