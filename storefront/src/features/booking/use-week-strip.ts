"use client"

import { useEffect, useRef, useState } from "react"
import type { Availability } from "@/lib/plaza/schemas/availability"
import { WEEK } from "./day-by-key"

type Days = Availability["days"]

/** How far a week of the strip lies from its beginning, in pixels; negative from right to left. */
function placeOf(strip: HTMLElement, week: number): number {
  const [first, wanted] = [strip.children[0], strip.children[week * WEEK]]
  return first instanceof HTMLElement && wanted instanceof HTMLElement
    ? wanted.offsetLeft - first.offsetLeft
    : 0
}

/**
 * The strip of days of a narrow window, which shows one week at a time and is swiped or led by buttons. It goes to the week of
 * the chosen day whenever that or the days change.
 */
export function useWeekStrip(days: Days | null, chosen: string | null) {
  const strip = useRef<HTMLDivElement>(null)
  const first = days?.[0]?.date
  const chosenWeek = Math.max(0, Math.floor((days ?? []).findIndex(({ date }) => date === chosen) / WEEK))
  const [scrolled, setScrolled] = useState({ first, week: chosenWeek })
  // Where a button leads to, while the strip is on its way there: a second press goes on from it.
  const [ahead, setAhead] = useState<{ first: typeof first; week: number } | null>(null)
  const inView = ahead ?? scrolled

  useEffect(() => {
    const element = strip.current
    element?.scrollTo({ left: placeOf(element, chosenWeek), behavior: "instant" })
  }, [first, chosenWeek])

  function onScroll() {
    const element = strip.current
    const length = element ? placeOf(element, 1) : 0
    if (element && length !== 0) {
      const week = Math.round(element.scrollLeft / length)
      setScrolled({ first, week })
      setAhead((wanted) => (wanted?.week === week ? null : wanted))
    }
  }

  return {
    /** What the element that scrolls is given. */
    strip: { ref: strip, onScroll, onScrollEnd: () => setAhead(null) },
    /** The week in view. */
    week: inView.first === first ? inView.week : chosenWeek,
    weeks: Math.ceil((days?.length ?? 0) / WEEK),
    showWeek: (week: number) => {
      setAhead({ first, week })
      strip.current?.scrollTo({ left: placeOf(strip.current, week) })
    },
  }
}

export type WeekStrip = ReturnType<typeof useWeekStrip>
