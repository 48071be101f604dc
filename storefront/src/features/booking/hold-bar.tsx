import { useTranslations } from "#languages"
import { formatDayAndTime, formatOffset } from "@/lib/format/zone-time"
import { Button } from "@/ui/button"
import type { BookingOffer } from "./booking-offer"
import type { BookingChoice } from "./use-booking-choice"
import type { Hold } from "./use-hold"
import { YourClock } from "./your-clock"

type HoldBarProps = { offer: BookingOffer; choice: BookingChoice; hold: Hold }

/** The button that holds the chosen time; it stays in reach at the bottom of a phone's screen. */
export function HoldBar({ offer, choice, hold }: HoldBarProps) {
  const t = useTranslations("booking")
  const slot = choice.selection.slot
  return (
    <div className="sticky bottom-0 z-10 -mx-4 flex items-center gap-4 border-t border-line bg-surface px-4 py-3 sm:-mx-6 sm:px-6 lg:static lg:mx-0 lg:mt-4 lg:block lg:border-0 lg:bg-transparent lg:p-0">
      <p className="min-w-0 flex-1 text-sm lg:hidden">
        {slot ? (
          <>
            <span className="font-semibold">
              {formatDayAndTime(t.locale, slot.starts_at, offer.venue.time_zone)}
            </span>{" "}
            <span className="text-muted">({formatOffset(slot.starts_at, offer.venue.time_zone)})</span>
            <YourClock instant={slot.starts_at} timeZone={offer.venue.time_zone} />
          </>
        ) : (
          t("chooseATime")
        )}
      </p>
      <Button
        size="large"
        className="lg:w-full"
        disabled={!slot}
        pending={hold.pending}
        onClick={() => slot && hold.hold(slot.starts_at)}
      >
        {hold.pending ? t("holdingIt") : t("holdThisTime")}
      </Button>
      <p className="hidden pt-3 text-center text-sm text-muted lg:block">{t("holdHint")}</p>
    </div>
  )
}
