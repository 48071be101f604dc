import type { Translator } from "@/languages/message-types"
import { useTranslations } from "#languages"
import { formatLongDay, formatTimeSpan, formatZone } from "@/lib/format/zone-time"
import type { Booking } from "@/lib/plaza/schemas/booking"
import { Icon } from "@/ui/icon"
import type { IconName } from "@/ui/icon"

function Fact({ icon, children }: { icon: IconName; children: React.ReactNode }) {
  return (
    <li className="flex gap-2.5">
      <Icon name={icon} className="mt-1 size-4 shrink-0 text-muted" />
      <span>{children}</span>
    </li>
  )
}

/** A visit's name: the services it consists of. */
export function visitTitle(t: Translator<"visit">, booking: Booking): string {
  return booking.segments.map((segment) => segment.title ?? t("visit")).join(" + ")
}

/** When, where and with whom a visit is, on the venue's clock. */
export function VisitFacts({ booking }: { booking: Booking }) {
  const t = useTranslations("visit")
  const options = booking.segments.flatMap(({ variant_title, add_ons }) =>
    [variant_title, ...add_ons.map(({ title }) => title)].filter((title) => title !== null),
  )
  const people = booking.segments.flatMap((segment) => segment.staff?.name ?? [])
  return (
    <ul className="grid gap-1 text-[0.95rem]">
      <Fact icon="calendar">
        <span className="font-semibold">{formatLongDay(t.locale, booking.starts_at, booking.time_zone)}</span>
      </Fact>
      <Fact icon="clock">
        <span className="font-semibold">
          {formatTimeSpan(t.locale, booking.starts_at, booking.ends_at, booking.time_zone)}
        </span>{" "}
        <span className="text-muted">{formatZone(t.locale, booking.starts_at, booking.time_zone)}</span>
      </Fact>
      <Fact icon="pin">{booking.venue.name}</Fact>
      {(options.length > 0 || people.length > 0) && (
        <Fact icon="person">
          {[
            options.join(" + "),
            people.length > 0 ? t("withValue", { value: [...new Set(people)].join(", ") }) : "",
          ]
            .filter(Boolean)
            .join(", ")}
        </Fact>
      )}
    </ul>
  )
}
