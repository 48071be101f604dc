/** How long a hold lasts, and how much one extension gives; minutes. */
export const HOLD_MINUTES = 10
