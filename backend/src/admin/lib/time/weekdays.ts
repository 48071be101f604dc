import i18n from "i18next"

/** Monday to Sunday, as the API counts them. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** Name of a weekday in the user's language; 1 January 2024 was a Monday. */
export function weekdayName(weekday: number, style: "long" | "short" = "long"): string {
  const date = new Date(Date.UTC(2024, 0, weekday))
  return new Intl.DateTimeFormat(i18n.language, { weekday: style, timeZone: "UTC" }).format(date)
}
