"use client"

import { useEffect, useRef } from "react"
import type { KeyboardEvent } from "react"
import { useTranslations } from "#languages"
import type { Availability } from "@/lib/plaza/schemas/availability"
import { dayByKey, WEEK } from "./day-by-key"
import { DayButton } from "./day-button"
import type { WeekStrip } from "./use-week-strip"

type DayGridProps = {
  days: Availability["days"]
  chosen: string | null
  saysFew: boolean
  strip: WeekStrip["strip"]
  onChoose: (date: string) => void
  /** Leads to the days before or after. */
  onTurn: (direction: "earlier" | "later") => void
  /** Whether whoever turned to these days by keyboard goes on with them. */
  takesFocus: boolean
}

const TURNS: Record<string, "earlier" | "later"> = { PageUp: "earlier", PageDown: "later" }

/**
 * Two weeks of days as radio buttons, one week at a time in a strip on a phone. By keyboard: arrows lead to the free days
 * before and after and those a week away, Home and End to the first and last, Page Up and Page Down to other days.
 */
export function DayGrid({ days, chosen, saysFew, strip, onChoose, onTurn, takesFocus }: DayGridProps) {
  const t = useTranslations("booking")
  const group = useRef<HTMLFieldSetElement>(null)

  useEffect(() => {
    if (takesFocus) {
      group.current?.querySelector<HTMLInputElement>("input:checked")?.focus()
    }
  }, [takesFocus])

  function onKeyDown(event: KeyboardEvent) {
    const turn = TURNS[event.key]
    const date = dayByKey(days, chosen, event.key)
    if (turn) {
      event.preventDefault()
      onTurn(turn)
    } else if (date !== null || event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault()
      if (date !== null) {
        onChoose(date)
        group.current?.querySelector<HTMLInputElement>(`input[value="${date}"]`)?.focus()
      }
    }
  }

  return (
    <fieldset ref={group} onKeyDown={onKeyDown} className="min-w-0">
      <legend className="sr-only">{t("day")}</legend>
      <div
        {...strip}
        // Days that are all full cannot have the focus, and are read by scrolling.
        {...(days.every(({ slots }) => slots.length === 0) && {
          tabIndex: 0,
          role: "group",
          "aria-label": t("day"),
        })}
        className="-m-1 grid snap-x snap-mandatory scroll-px-1 auto-cols-[calc((100%-1.5rem)/7)] grid-flow-col gap-1 overflow-x-auto p-1 [scrollbar-width:none] sm:auto-cols-auto sm:grid-flow-row sm:grid-cols-7 sm:gap-2"
      >
        {days.map((day, index) => (
          <DayButton
            key={day.date}
            day={day}
            withMonth={index % WEEK === 0 || day.date.endsWith("-01")}
            beginsWeek={index % WEEK === 0}
            saysFew={saysFew}
            checked={day.date === chosen}
            onChoose={onChoose}
          />
        ))}
      </div>
    </fieldset>
  )
}
