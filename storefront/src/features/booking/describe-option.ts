import type { Locale } from "@/languages/locale"
import { formatDuration } from "@/lib/format/duration"
import type { OfferOption } from "./booking-offer"

/** An option's length in words; null when its title says it already, as in `60 minutes`. */
export function durationBeside(
  locale: Locale,
  { title, duration_minutes }: Pick<OfferOption, "title" | "duration_minutes">,
): string | null {
  return /\d+ ?(min|h\b|hour)/i.test(title) ? null : formatDuration(locale, duration_minutes)
}
