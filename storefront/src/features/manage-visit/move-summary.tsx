import { useTranslations } from "#languages"
import { YourClock } from "@/features/booking/your-clock"
import { formatDayAndTime, formatLongDay, formatTimeSpan, formatZone } from "@/lib/format/zone-time"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"
import type { RescheduleOffer } from "./reschedule-offer"
import type { RescheduleStep } from "./use-reschedule"

/** The old and the new time side by side, and the button that moves the visit; within reach on a phone. */
export function MoveSummary({ offer, step }: { offer: RescheduleOffer; step: RescheduleStep }) {
  const t = useTranslations("manageVisit")
  const { time_zone, name } = offer.venue
  const { slot } = step.choice.selection
  const isOwnTime =
    slot !== null && Date.parse(slot.starts_at) === Date.parse(offer.starts_at) && !step.anyone
  return (
    <>
      <Card>
        <p className="text-sm text-muted">{name}</p>
        <Heading level={2} size="small" className="mt-0.5">
          {offer.title}
        </Heading>
        <dl className="mt-4 grid gap-3 border-t border-line pt-4 text-[0.95rem]">
          <div>
            <dt className="text-sm text-muted">{t("untilNow")}</dt>
            <dd>
              {formatLongDay(t.locale, offer.starts_at, time_zone)}
              <br />
              {formatTimeSpan(t.locale, offer.starts_at, offer.ends_at, time_zone)}
            </dd>
          </div>
          <div>
            <dt className="text-sm text-muted">{t("newTime")}</dt>
            <dd className="font-semibold">
              {slot ? (
                <>
                  {formatLongDay(t.locale, slot.starts_at, time_zone)}
                  <br />
                  {formatTimeSpan(t.locale, slot.starts_at, slot.ends_at, time_zone)}
                  <span className="block text-sm font-normal text-muted">
                    {formatZone(t.locale, slot.starts_at, time_zone)}
                  </span>
                  <span className="font-normal">
                    <YourClock instant={slot.starts_at} timeZone={time_zone} />
                  </span>
                </>
              ) : (
                <span className="font-normal text-muted">{t("chooseATime")}</span>
              )}
            </dd>
          </div>
        </dl>
        <p className="mt-4 border-t border-line pt-4 text-sm text-muted">
          {isOwnTime ? t("sameTime") : t("priceStays")}
        </p>
      </Card>
      <div className="sticky bottom-0 z-10 -mx-4 flex items-center gap-4 border-t border-line bg-surface px-4 py-3 sm:-mx-6 sm:px-6 lg:static lg:mx-0 lg:mt-4 lg:block lg:border-0 lg:bg-transparent lg:p-0">
        <p className="min-w-0 flex-1 text-sm lg:hidden">
          {slot ? (
            <span className="font-semibold">{formatDayAndTime(t.locale, slot.starts_at, time_zone)}</span>
          ) : (
            t("chooseATime")
          )}
        </p>
        <Button
          size="large"
          className="lg:w-full"
          disabled={!slot || isOwnTime}
          pending={step.pending}
          onClick={() => slot && step.moveTo(slot.starts_at)}
        >
          {step.pending ? t("movingIt") : t("moveToThisTime")}
        </Button>
      </div>
    </>
  )
}
