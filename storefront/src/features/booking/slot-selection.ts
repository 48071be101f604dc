import type { Availability, Slot } from "@/lib/plaza/schemas/availability"

type Day = Availability["days"][number]

/** What the shopper has asked for so far; it may not be on offer (any more). */
export type Wish = { date?: string; startsAt?: string }

export type Selection = { day: Day | null; slot: Slot | null }

/**
 * Fits a wish to what is free: the wished time if it is there, else the wished day, else the first free day.
 * Nothing is chosen for the shopper beyond the day.
 */
export function selectSlot(days: Day[], wish: Wish): Selection {
  const free = days.filter((day) => day.slots.length > 0)
  const dayOfTime = free.find((day) => day.slots.some((slot) => slot.starts_at === wish.startsAt))
  const day = dayOfTime ?? free.find((candidate) => candidate.date === wish.date) ?? free[0] ?? null
  return { day, slot: day?.slots.find((slot) => slot.starts_at === wish.startsAt) ?? null }
}
