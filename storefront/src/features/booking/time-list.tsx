import { useTranslations } from "#languages"
import type { Slot } from "@/lib/plaza/schemas/availability"
import { RadioCard } from "@/ui/radio-card"
import { groupByPartOfDay } from "./part-of-day"

type TimeListProps = {
  slots: Slot[]
  timeZone: string
  chosen: string | null
  /** Seats are worth mentioning in a class only. */
  isClass: boolean
  onChoose: (startsAt: string) => void
}

/** A day's free times, by part of the day, on the venue's clock. */
export function TimeList({ slots, timeZone, chosen, isClass, onChoose }: TimeListProps) {
  const t = useTranslations("booking")
  return (
    <div className="grid gap-5">
      {groupByPartOfDay(t.locale, slots, timeZone).map((part) => (
        <fieldset key={part.name}>
          <legend className="mb-2 text-sm font-bold">{t(part.name)}</legend>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(5.5rem,1fr))] gap-2">
            {part.slots.map((slot) => (
              <RadioCard
                key={slot.starts_at}
                name="time"
                value={slot.starts_at}
                checked={slot.starts_at === chosen}
                onChange={() => onChoose(slot.starts_at)}
                className="flex-col items-center justify-center py-2 text-center font-semibold"
              >
                <bdi>{slot.label}</bdi>
                {isClass && (
                  <span className="text-xs font-normal text-muted">
                    {t("seatsLeft", { remaining: slot.remaining })}
                  </span>
                )}
              </RadioCard>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
