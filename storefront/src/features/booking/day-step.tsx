"use client"

import { useState } from "react"
import type { Availability } from "@/lib/plaza/schemas/availability"
import { DayGrid } from "./day-grid"
import { SlotSkeleton } from "./slot-skeleton"
import { useIsNarrow } from "./use-is-narrow"
import type { TimeChoice } from "./use-time-choice"
import { useWeekStrip } from "./use-week-strip"
import { WEEK } from "./day-by-key"
import { stepsFrom } from "./week-steps"
import type { DayStep as Step } from "./week-steps"
import { WindowNavigation } from "./window-navigation"

type DayStepProps = {
  /** The venue's local dates between which can be booked. */
  bounds: { today: string; lastDay: string }
  isClass: boolean
  choice: Pick<TimeChoice, "window" | "availability" | "failed" | "selection" | "chooseDay" | "moveWindow">
}

const NO_DAYS: Availability["days"] = []

/** The days in view with their states, and the ways to those before and after. */
export function DayStep({ bounds, isClass, choice }: DayStepProps) {
  const { window, availability, selection } = choice
  const days = availability?.days ?? NO_DAYS
  const chosen = selection.day?.date ?? null
  const isNarrow = useIsNarrow()
  const { strip, week, weeks, showWeek } = useWeekStrip(availability ? days : null, chosen)
  const [turnedByKey, setTurnedByKey] = useState(false)
  const shown = { window, bounds, week, weeks }
  const { earlier, later } = stepsFrom({ ...shown, isNarrow })
  const inView = isNarrow ? days.slice(week * WEEK, (week + 1) * WEEK) : days

  function take(step: Step) {
    setTurnedByKey(false)
    if (step && "week" in step) {
      showWeek(step.week)
    } else if (step) {
      choice.moveWindow(step.from)
    }
  }

  function turn(direction: "earlier" | "later") {
    // All the days in hand are in reach of the other keys.
    const step = stepsFrom({ ...shown, isNarrow: false })[direction]
    take(step)
    setTurnedByKey(step !== null)
  }

  return (
    <>
      <WindowNavigation
        first={inView[0]?.date ?? window.from}
        last={inView.at(-1)?.date ?? window.to}
        earlier={earlier}
        later={later}
        onStep={take}
      />
      {availability && (
        <DayGrid
          days={days}
          chosen={chosen}
          saysFew={!isClass}
          strip={strip}
          onChoose={choice.chooseDay}
          onTurn={turn}
          takesFocus={turnedByKey}
        />
      )}
      {!availability && !choice.failed && <SlotSkeleton />}
    </>
  )
}
