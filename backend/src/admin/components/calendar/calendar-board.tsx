import {
  createCalendar,
  DayGrid,
  destroyCalendar,
  Interaction,
  List,
  ResourceTimeGrid,
  ResourceTimeline,
  TimeGrid,
  type Calendar,
} from "@event-calendar/core"
import "@event-calendar/core/index.css"
import { useEffect, useRef } from "react"

import "./calendar-board.css"
import { plainRoles } from "./plain-roles"

const PLUGINS = [DayGrid, Interaction, List, ResourceTimeGrid, ResourceTimeline, TimeGrid]

/**
 * The drawn calendar. The library lives outside React: it is made once, and only options that are others than before are
 * handed on, so that a drag under way is not disturbed by what arrives meanwhile.
 */
export function CalendarBoard({ options, label }: { options: Calendar.Options; label: string }) {
  const host = useRef<HTMLDivElement>(null)
  const board = useRef<Calendar | null>(null)
  const given = useRef(options)

  useEffect(() => {
    if (!host.current) return
    const made = createCalendar(host.current, PLUGINS, given.current)
    board.current = made
    const stop = plainRoles(host.current)
    return () => {
      stop()
      board.current = null
      void destroyCalendar(made)
    }
  }, [])

  useEffect(() => {
    const before = given.current
    given.current = options
    for (const name of Object.keys(options) as (keyof Calendar.Options)[]) {
      if (before[name] !== options[name]) board.current?.setOption(name, options[name])
    }
  }, [options])

  return <div ref={host} role="region" aria-label={label} className="plaza-board" />
}
