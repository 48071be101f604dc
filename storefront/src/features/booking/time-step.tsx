import { useTranslations } from "#languages"
import { describeLocalDate, formatZone } from "@/lib/format/zone-time"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { DayGrid } from "./day-grid"
import { neighbourStart } from "./day-window"
import { NothingFree } from "./nothing-free"
import { SlotSkeleton } from "./slot-skeleton"
import { StepCard } from "./step-card"
import { TimeList } from "./time-list"
import type { TimeChoice } from "./use-time-choice"
import { WindowNavigation } from "./window-navigation"

type TimeStepProps = {
  offer: {
    venue: { time_zone: string }
    service: { kind: "appointment" | "class" }
    /** The venue's local dates between which can be booked. */
    today: string
    lastDay: string
  }
  choice: TimeChoice & {
    /** Somebody in particular is asked for. */
    withPerson: boolean
  }
}

/** The day and the time. */
export function TimeStep({ offer, choice }: TimeStepProps) {
  const t = useTranslations("booking")
  const { time_zone } = offer.venue
  const { availability, selection } = choice
  const freeTimes = selection.day?.slots.length ?? 0
  return (
    <StepCard id="time" title={t("whenQuestion")}>
      <WindowNavigation
        window={choice.window}
        earlier={neighbourStart(choice.window.from, -1, offer)}
        later={neighbourStart(choice.window.from, 1, offer)}
        onMove={choice.moveWindow}
      />
      {choice.failed && (
        <Notice tone="danger" live title={t("timesNotLoaded")}>
          <Button variant="secondary" size="small" onClick={choice.reload} className="mt-2">
            {t("tryAgain")}
          </Button>
        </Notice>
      )}
      {!availability && !choice.failed && <SlotSkeleton />}
      {availability && (
        <>
          <DayGrid
            days={availability.days}
            chosen={selection.day?.date ?? null}
            onChoose={choice.chooseDay}
          />
          {selection.day ? (
            <div className="mt-6">
              <p role="status" className="mb-4 text-[0.95rem] text-muted">
                <span className="font-semibold text-ink">
                  {describeLocalDate(t.locale, selection.day.date).full}
                </span>
                {": "}
                {t("freeTimes", { freeTimes })},{" "}
                {formatZone(t.locale, selection.day.slots[0]?.starts_at ?? new Date(), time_zone)}
              </p>
              <TimeList
                slots={selection.day.slots}
                timeZone={time_zone}
                chosen={selection.slot?.starts_at ?? null}
                isClass={offer.service.kind === "class"}
                onChoose={choice.chooseTime}
              />
            </div>
          ) : (
            <NothingFree
              nextAvailable={availability.next_available}
              timeZone={time_zone}
              withPerson={choice.withPerson}
              onJump={choice.jumpTo}
            />
          )}
        </>
      )}
    </StepCard>
  )
}
