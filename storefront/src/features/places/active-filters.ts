import type { ActiveFilter } from "@/features/search/filter-chips"
import type { Translator } from "@/languages/message-types"
import { LANGUAGES } from "@/languages/locale"
import { formatDuration } from "@/lib/format/duration"
import { formatMoney } from "@/lib/format/money"
import { placeHref } from "./place-query"
import type { PlaceQuery } from "./place-query"

/** The question without one of its filters, and what that filter is called. */
export type DroppableFilter = ActiveFilter & { change: Partial<PlaceQuery> }

/**
 * The filters of a question in words, each with the question without it. What belongs together is one: a day and its time, a
 * price and its currency, a place and how far from it.
 *
 * @param names names of the category and the amenities in use, by handle; unknown handles stand for themselves
 */
export function activeFilters(
  t: Translator<"filters">,
  query: PlaceQuery,
  names: ReadonlyMap<string, string>,
): DroppableFilter[] {
  const found: { name: string; label: string; change: Partial<PlaceQuery> }[] = []
  const add = (name: string, label: string, change: Partial<PlaceQuery>) =>
    found.push({ name, label, change })
  const nameOf = (handle: string) => names.get(handle) ?? handle
  const { q, city, near, radius, within, category, amenity, rating, currency, price, duration, date, time } =
    query
  if (q) add("q", t("words", { words: q }), { q: "" })
  if (category) add("category", nameOf(category), { category: "" })
  if (city) add("city", city, { city: "" })
  if (near) add("near", t("nearMe"), { near: "" })
  if (radius) add("radius", t("kilometres", { km: radius }), { radius: "" })
  if (within) add("within", t("thisArea"), { within: "" })
  if (date) {
    const day = formatDay(t, date)
    const label = time ? t("freeOnAt", { date: day, time: t(time) }) : t("freeOn", { date: day })
    add("date", label, { date: "", time: "" })
  }
  if (rating) add("rating", t("ratingFrom", { stars: rating }), { rating: "" })
  if (price) {
    const amount = formatMoney(t.locale, Number(price), currency)
    add("price", t("priceUpTo", { price: amount }), { price: "", currency: "" })
  } else if (currency) {
    add("currency", t("pricesIn", { currency }), { currency: "" })
  }
  if (duration) {
    const label = t("upTo", { duration: formatDuration(t.locale, Number(duration)) })
    add("duration", label, { duration: "" })
  }
  for (const handle of amenity) {
    add(`amenity ${handle}`, nameOf(handle), { amenity: amenity.filter((other) => other !== handle) })
  }
  return found.map((filter) => ({ ...filter, without: placeHref(query, filter.change) }))
}

function formatDay(t: Translator<"filters">, date: string): string {
  const format = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" } as const
  return new Intl.DateTimeFormat(LANGUAGES[t.locale].tag, format).format(new Date(date))
}
