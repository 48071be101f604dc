import i18n from "i18next"

/** The day of an instant in words, in the reader's own language and time zone; nothing of none. */
export function formatDay(instant: string | null | undefined): string {
  if (!instant) return ""
  return new Intl.DateTimeFormat(i18n.language, { dateStyle: "long" }).format(new Date(instant))
}
