import i18n from "i18next"

import type { Days } from "./dashboard"

const noon = (date: string) => new Date(`${date}T12:00:00Z`)

/** `24 – 26 Oct 2026`, or one date. */
export function formatDays({ from, to }: Days): string {
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "UTC" })
  return from === to ? format.format(noon(from)) : format.formatRange(noon(from), noon(to))
}

/** `24 Oct`, for the axis of a chart. */
export function formatShortDate(date: string): string {
  const format = new Intl.DateTimeFormat(i18n.language, { day: "numeric", month: "short", timeZone: "UTC" })
  return format.format(noon(date))
}

/** Whole numbers and hours in the user's language. */
export function formatNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat(i18n.language, { maximumFractionDigits: digits }).format(value)
}
