import { useTranslations } from "#languages"
import { describeLocalDate } from "@/lib/format/zone-time"
import { Icon } from "@/ui/icon"
import type { IconName } from "@/ui/icon"
import type { DayStep } from "./week-steps"

type WindowNavigationProps = {
  /** The first and the last of the days in view, local dates. */
  first: string
  last: string
  earlier: DayStep
  later: DayStep
  onStep: (step: DayStep) => void
}

type ArrowProps = { icon: IconName; label: string; step: DayStep; onStep: (step: DayStep) => void }

function Arrow({ icon, label, step, onStep }: ArrowProps) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={step === null}
      onClick={() => onStep(step)}
      className="grid size-11 place-items-center rounded-full border border-edge hover:border-ink disabled:border-line disabled:text-line"
    >
      <Icon name={icon} />
    </button>
  )
}

/** The days in view, and the ways to those before and after. */
export function WindowNavigation({ first, last, earlier, later, onStep }: WindowNavigationProps) {
  const t = useTranslations("booking")
  const [from, to] = [describeLocalDate(t.locale, first), describeLocalDate(t.locale, last)]
  return (
    <div className="mb-4 flex items-center justify-between gap-3">
      <Arrow icon="left" label={t("earlierDays")} step={earlier} onStep={onStep} />
      <p className="font-semibold">
        {from.day} {from.month} – {to.day} {to.month}
      </p>
      <Arrow icon="right" label={t("laterDays")} step={later} onStep={onStep} />
    </div>
  )
}
