import { useTranslations } from "#languages"
import { describeLocalDate } from "@/lib/format/zone-time"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { DayStep } from "./day-step"
import { NothingFree } from "./nothing-free"
import { StepCard } from "./step-card"
import { TimeList } from "./time-list"
import type { TimeChoice } from "./use-time-choice"
import { ZoneLine } from "./zone-line"

type TimeStepProps = {
  offer: {
    venue: { time_zone: string }
    service: { kind: "appointment" | "class"; teachers?: { id: string; name: string }[] }
    /** The venue's local dates between which can be booked. */
    today: string
    lastDay: string
  }
  choice: TimeChoice & {
    /** Somebody in particular is asked for. */
    withPerson: boolean
  }
}

/** The day and the time. What changes is said aloud, too. */
export function TimeStep({ offer, choice }: TimeStepProps) {
  const t = useTranslations("booking")
  const { time_zone } = offer.venue
  const { availability, selection } = choice
  const { day, slot } = selection
  const isClass = offer.service.kind === "class"
  const free = day && {
    full: describeLocalDate(t.locale, day.date).full,
    freeTimes: isClass
      ? t("sessionCount", { count: day.slots.length })
      : t("freeTimes", { freeTimes: day.slots.length }),
  }
  return (
    <StepCard id="time" title={t("whenQuestion")}>
      <p role="status" className="sr-only">
        {free && `${free.full}: ${free.freeTimes}`}
      </p>
      <ZoneLine
        instant={slot?.starts_at ?? day?.slots[0]?.starts_at ?? `${choice.window.from}T12:00:00Z`}
        timeZone={time_zone}
      />
      {choice.failed && (
        <Notice tone="danger" live title={t("timesNotLoaded")} className="mb-4">
          <Button variant="secondary" size="small" onClick={choice.reload} className="mt-2">
            {t("tryAgain")}
          </Button>
        </Notice>
      )}
      <DayStep bounds={offer} isClass={isClass} choice={choice} />
      {day && free && (
        <div className="mt-6">
          <p className="mb-4 text-[0.95rem] text-muted">
            <span className="font-semibold text-ink">{free.full}</span>
            {": "}
            {free.freeTimes}
          </p>
          <TimeList
            slots={day.slots}
            timeZone={time_zone}
            chosen={slot?.starts_at ?? null}
            isClass={isClass}
            teachers={offer.service.teachers}
            onChoose={choice.chooseTime}
          />
        </div>
      )}
      {availability && !day && (
        <NothingFree
          nextAvailable={availability.next_available}
          timeZone={time_zone}
          withPerson={choice.withPerson}
          onJump={choice.jumpTo}
        />
      )}
    </StepCard>
  )
}
