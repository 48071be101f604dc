import { LANGUAGES } from "@/languages/locale"
import type { Locale } from "@/languages/locale"

/** Shorter than the names that Intl has for units: they stand in lists. */
const UNITS: Record<Locale, { hour: string; minute: string }> = {
  en: { hour: "h", minute: "min" },
  th: { hour: "ชม.", minute: "นาที" },
  ar: { hour: "س", minute: "د" },
}

/** Prints minutes as `45 min`, `1 h` or `1 h 30 min`. */
export function formatDuration(locale: Locale, minutes: number): string {
  const unit = UNITS[locale]
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 ? `${hours} ${unit.hour}` : "", rest > 0 || hours === 0 ? `${rest} ${unit.minute}` : ""]
    .filter(Boolean)
    .join(" ")
}

/** Prints the span of several durations: `45 min – 1 h 30 min`, or one duration when they are equal. */
export function formatDurationRange(locale: Locale, durations: number[]): string {
  const shortest = Math.min(...durations)
  const longest = Math.max(...durations)
  return shortest === longest
    ? formatDuration(locale, shortest)
    : `${formatDuration(locale, shortest)} – ${formatDuration(locale, longest)}`
}

/** Prints a lead time in the largest unit that is exact: `2 days`, `36 hours`, `90 minutes`. */
export function formatLeadTime(locale: Locale, minutes: number): string {
  const [amount, unit]: [number, string] =
    minutes % 1440 === 0
      ? [minutes / 1440, "day"]
      : minutes % 60 === 0
        ? [minutes / 60, "hour"]
        : [minutes, "minute"]
  return new Intl.NumberFormat(LANGUAGES[locale].tag, { style: "unit", unit, unitDisplay: "long" }).format(
    amount,
  )
}

/** Prints the time left on a hold as `9:05`; never negative. */
export function formatCountdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`
}
