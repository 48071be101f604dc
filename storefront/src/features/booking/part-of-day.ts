import type { Locale } from "@/languages/locale"
import { formatOffset, formatTime } from "@/lib/format/zone-time"
import type { Slot } from "@/lib/plaza/schemas/availability"

const PARTS = [
  { name: "morning", until: "12:00" },
  { name: "afternoon", until: "17:00" },
  { name: "evening", until: "24:00" },
] as const

export type LabelledSlot = Slot & { label: string }
export type PartOfDay = { name: (typeof PARTS)[number]["name"]; slots: LabelledSlot[] }

/**
 * Sorts one day's slots into morning (before 12), afternoon (before 17) and evening on the venue's clock; parts
 * without slots are left out. When clocks go back an hour happens twice; then the offset tells the two apart.
 */
export function groupByPartOfDay(locale: Locale, slots: Slot[], timeZone: string): PartOfDay[] {
  const times = slots.map((slot) => formatTime(locale, slot.starts_at, timeZone))
  const labelled = slots.map((slot, index) => {
    const time = times[index] ?? ""
    const isRepeated = times.indexOf(time) !== times.lastIndexOf(time)
    return { slot, time, label: isRepeated ? `${time} (${formatOffset(slot.starts_at, timeZone)})` : time }
  })
  let from = ""
  return PARTS.flatMap(({ name, until }) => {
    const own = labelled.filter(({ time }) => time >= from && time < until)
    from = until
    return own.length > 0 ? [{ name, slots: own.map(({ slot, label }) => ({ ...slot, label })) }] : []
  })
}
