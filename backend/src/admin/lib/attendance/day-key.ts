/** What tells a day of a person at a venue from the others, as it stands in addresses. */
export type DayKey = { date: string; venueId: string; staffId: string }

export const dayKey = ({ date, venueId, staffId }: DayKey): string => [date, venueId, staffId].join("~")

/** The day of an address; null when it is none. */
export function readDayKey(key: string | undefined): DayKey | null {
  const [date = "", venueId = "", staffId = ""] = (key ?? "").split("~")
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && venueId && staffId ? { date, venueId, staffId } : null
}
