import { useTranslations } from "#languages"
import { describeLocalDate } from "@/lib/format/zone-time"
import type { Availability } from "@/lib/plaza/schemas/availability"
import { classNames } from "@/ui/class-names"
import { useTickedEarly } from "@/ui/use-ticked-early"

type DayButtonProps = {
  day: Availability["days"][number]
  /** Whether its month is named. */
  withMonth: boolean
  /** Whether a week begins with it. */
  beginsWeek: boolean
  /** Whether few times are worth saying: a class has few sessions always. */
  saysFew: boolean
  checked: boolean
  onChoose: (date: string) => void
}

/** So few times are worth saying. */
const FEW = 3

/** A day as a radio button, with its state in words; full days cannot be chosen and say why. */
export function DayButton({
  day: { date, slots },
  withMonth,
  beginsWeek,
  saysFew,
  checked,
  onChoose,
}: DayButtonProps) {
  const t = useTranslations("booking")
  const radio = useTickedEarly(checked, () => onChoose(date))
  const { weekday, day, month, full } = describeLocalDate(t.locale, date)
  const free = slots.length
  const isFull = free === 0
  const state = isFull ? "–" : saysFew && free <= FEW ? t("fewLeft", { free }) : withMonth ? month : ""
  return (
    <label
      className={classNames(
        "relative flex min-h-16 flex-col items-center justify-center rounded-xl border py-1.5 text-center",
        "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        "has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent",
        isFull ? "border-transparent text-muted" : "border-edge bg-surface hover:border-ink",
        beginsWeek && "snap-start",
      )}
    >
      <input
        ref={radio}
        type="radio"
        name="day"
        value={date}
        checked={checked}
        disabled={isFull}
        onChange={() => onChoose(date)}
        aria-label={isFull ? t("dayFull", { full }) : t("dayFree", { full, length: free })}
        className="absolute inset-0 size-full opacity-0 disabled:cursor-not-allowed"
      />
      <span aria-hidden className="text-xs">
        {weekday}
      </span>
      <span aria-hidden className={classNames("text-lg leading-6 font-semibold", isFull && "line-through")}>
        {day}
      </span>
      <span aria-hidden className="h-4 text-[0.7rem] leading-4 whitespace-nowrap">
        {state}
      </span>
    </label>
  )
}
