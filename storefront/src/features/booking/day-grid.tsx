import { useTranslations } from "#languages"
import { describeLocalDate } from "@/lib/format/zone-time"
import type { Availability } from "@/lib/plaza/schemas/availability"
import { classNames } from "@/ui/class-names"

type DayGridProps = {
  days: Availability["days"]
  chosen: string | null
  onChoose: (date: string) => void
}

/** Two weeks of days as radio buttons; full days cannot be chosen and say why. */
export function DayGrid({ days, chosen, onChoose }: DayGridProps) {
  const t = useTranslations("booking")
  return (
    <fieldset>
      <legend className="sr-only">{t("day")}</legend>
      <div className="grid grid-cols-7 gap-1 sm:gap-2">
        {days.map(({ date, slots }, index) => {
          const { weekday, day, month, full } = describeLocalDate(t.locale, date)
          const isFull = slots.length === 0
          return (
            <label
              key={date}
              className={classNames(
                "relative flex min-h-16 flex-col items-center justify-center rounded-xl border py-1.5 text-center",
                "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
                "has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent",
                isFull ? "border-transparent text-muted" : "border-edge bg-surface hover:border-ink",
              )}
            >
              <input
                type="radio"
                name="day"
                value={date}
                checked={date === chosen}
                disabled={isFull}
                onChange={() => onChoose(date)}
                aria-label={isFull ? t("dayFull", { full }) : t("dayFree", { full, length: slots.length })}
                className="absolute inset-0 size-full opacity-0 disabled:cursor-not-allowed"
              />
              <span aria-hidden className="text-xs">
                {weekday}
              </span>
              <span
                aria-hidden
                className={classNames("text-lg leading-6 font-semibold", isFull && "line-through")}
              >
                {day}
              </span>
              <span aria-hidden className="h-4 text-[0.7rem] leading-4">
                {day === "1" || index === 0 ? month : ""}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
