import type { Booking } from "../../lib/booking/booking"
import { formatInstantShort, zoneName } from "../../lib/time/format"

/** When a visit starts on the venue's clocks, with the name of its zone. */
export function VisitTime({ booking }: { booking: Pick<Booking, "starts_at" | "time_zone"> }) {
  const { starts_at, time_zone } = booking
  return (
    <time dateTime={starts_at} title={time_zone} className="whitespace-nowrap tabular-nums">
      {formatInstantShort(starts_at, time_zone)}{" "}
      <span className="text-ui-fg-subtle">{zoneName(starts_at, time_zone)}</span>
    </time>
  )
}
