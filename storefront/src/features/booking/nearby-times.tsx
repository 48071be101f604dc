import { useTranslations } from "#languages"
import { formatDayAndTime } from "@/lib/format/zone-time"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

type NearbyTimesProps = {
  /** Instants, the nearest first; none when there is nothing near. */
  times: readonly string[]
  timeZone: string
  /** What is said above the times, and instead of them. */
  offer: string
  nothing?: string
  /** The time that is being asked for, while it is. */
  asking: string | null
  onChoose: (startsAt: string) => void
}

/** Somebody took the wished time a moment before: the times nearest to it, each one tap away. */
export function NearbyTimes({ times, timeZone, offer, nothing, asking, onChoose }: NearbyTimesProps) {
  const t = useTranslations("booking")
  return (
    <Notice tone="warning" live title={t("lostRace")}>
      <p>{times.length > 0 ? offer : (nothing ?? t("pleasePickAnotherTime"))}</p>
      {times.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2">
          {times.map((time) => (
            <li key={time}>
              <Button
                variant="secondary"
                size="small"
                pending={asking === time}
                onClick={() => onChoose(time)}
              >
                {formatDayAndTime(t.locale, time, timeZone)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
