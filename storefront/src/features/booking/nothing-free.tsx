import { useTranslations } from "#languages"
import { formatDayAndTime } from "@/lib/format/zone-time"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

type NothingFreeProps = {
  nextAvailable: string | null
  timeZone: string
  withPerson: boolean
  onJump: (startsAt: string) => void
}

/** Says that two weeks are full, and leads to the next free time. */
export function NothingFree({ nextAvailable, timeZone, withPerson, onJump }: NothingFreeProps) {
  const t = useTranslations("booking")
  if (nextAvailable === null) {
    return (
      <Notice live title={t("noFreeTimes")} className="mt-5">
        {withPerson ? t("noFreeTimesOfPerson") : t("noFreeTimesText")}
      </Notice>
    )
  }
  return (
    <Notice live title={t("nothingFree")} className="mt-5">
      <p className="mb-3">
        {t("nextFreeTime", { dayAndTime: formatDayAndTime(t.locale, nextAvailable, timeZone) })}
      </p>
      <Button variant="secondary" size="small" onClick={() => onJump(nextAvailable)}>
        {t("showIt")}
      </Button>
    </Notice>
  )
}
