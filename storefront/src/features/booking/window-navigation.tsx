import { useTranslations } from "#languages"
import { describeLocalDate } from "@/lib/format/zone-time"
import { Icon } from "@/ui/icon"
import type { IconName } from "@/ui/icon"
import type { DayWindow } from "./day-window"

type WindowNavigationProps = {
  window: DayWindow
  earlier: string | null
  later: string | null
  onMove: (from: string) => void
}

function Arrow({
  icon,
  label,
  start,
  onMove,
}: {
  icon: IconName
  label: string
  start: string | null
  onMove: (from: string) => void
}) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={start === null}
      onClick={() => start !== null && onMove(start)}
      className="grid size-11 place-items-center rounded-full border border-edge hover:border-ink disabled:border-line disabled:text-line"
    >
      <Icon name={icon} />
    </button>
  )
}

/** The two weeks in view, and the ways to those before and after. */
export function WindowNavigation({ window, earlier, later, onMove }: WindowNavigationProps) {
  const t = useTranslations("booking")
  const first = describeLocalDate(t.locale, window.from)
  const last = describeLocalDate(t.locale, window.to)
  return (
    <div className="mb-4 flex items-center justify-between gap-3">
      <Arrow icon="left" label={t("earlierDays")} start={earlier} onMove={onMove} />
      <p className="font-semibold">
        {first.day} {first.month} – {last.day} {last.month}
      </p>
      <Arrow icon="right" label={t("laterDays")} start={later} onMove={onMove} />
    </div>
  )
}
