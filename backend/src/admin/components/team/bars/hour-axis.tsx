import { timeOf } from "../../../lib/time/local-time"

const HOUR = 60

/** The hours above the bars, every third, on a phone every sixth; `to` in minutes. */
export function HourAxis({ to }: { to: number }) {
  const hours = Array.from({ length: Math.floor(to / HOUR / 3) }, (_, index) => index * 3)
  return (
    <div className="relative h-4" aria-hidden>
      {hours.map((hour) => (
        <span
          key={hour}
          className={`txt-compact-xsmall text-ui-fg-subtle absolute -translate-x-1/2 tabular-nums first:translate-x-0 ${hour % 6 === 0 ? "" : "hidden sm:inline"}`}
          style={{ left: `${((hour * HOUR) / to) * 100}%` }}
        >
          {timeOf((hour * HOUR) % (24 * HOUR))}
        </span>
      ))}
    </div>
  )
}
