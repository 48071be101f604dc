import { useTranslations } from "#languages"
import { formatTime } from "@/lib/format/zone-time"
import type { Slot } from "@/lib/plaza/schemas/availability"
import { classNames } from "@/ui/class-names"
import { RadioCard } from "@/ui/radio-card"
import { groupByPartOfDay } from "./part-of-day"

type TimeListProps = {
  slots: Slot[]
  timeZone: string
  chosen: string | null
  /** A class has sessions, from when to when and with so many seats; other visits just begin. */
  isClass: boolean
  teachers?: readonly { id: string; name: string }[]
  onChoose: (startsAt: string) => void
}

/** So few seats are worth a warning. */
const FEW_SEATS = 3

/** A day's free times or sessions, by part of the day, on the venue's clock. */
export function TimeList({ slots, timeZone, chosen, isClass, teachers = [], onChoose }: TimeListProps) {
  const t = useTranslations("booking")
  const namesOf = ({ staff_ids = [] }: Slot) =>
    teachers.flatMap(({ id, name }) => (staff_ids.includes(id) ? [name] : []))
  return (
    <div className="grid gap-5">
      {groupByPartOfDay(t.locale, slots, timeZone).map((part) => (
        <fieldset key={part.name}>
          <legend className="mb-2 text-sm font-bold">{t(part.name)}</legend>
          <div
            className={
              isClass
                ? "grid gap-2 sm:grid-cols-2"
                : "grid grid-cols-[repeat(auto-fill,minmax(5.5rem,1fr))] gap-2"
            }
          >
            {part.slots.map((slot) => (
              <RadioCard
                key={slot.starts_at}
                name="time"
                value={slot.starts_at}
                checked={slot.starts_at === chosen}
                onChange={() => onChoose(slot.starts_at)}
                className={classNames(
                  "items-center font-semibold",
                  isClass ? "justify-between gap-3" : "flex-col justify-center py-2 text-center",
                )}
              >
                <span>
                  <bdi>
                    {isClass ? `${slot.label} – ${formatTime(t.locale, slot.ends_at, timeZone)}` : slot.label}
                  </bdi>
                  {namesOf(slot).length > 0 && (
                    <span className="block text-sm font-normal text-muted">
                      {" "}
                      {t("withPeople", { names: namesOf(slot).join(", ") })}
                    </span>
                  )}
                </span>{" "}
                {isClass && (
                  <span
                    className={classNames(
                      "text-sm",
                      slot.remaining <= FEW_SEATS ? "text-warning" : "font-normal text-muted",
                    )}
                  >
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
