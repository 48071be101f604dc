/** Times of day that one can ask for, as the booking page divides a day: when a visit may start, on the venue's clock. */
export const TIMES_OF_DAY = {
  morning: { from: "00:00", to: "11:59" },
  afternoon: { from: "12:00", to: "16:59" },
  evening: { from: "17:00", to: "23:59" },
} as const

export type TimeOfDay = keyof typeof TIMES_OF_DAY

export const TIME_NAMES = ["morning", "afternoon", "evening"] as const satisfies readonly TimeOfDay[]
