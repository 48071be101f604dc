import i18n from "i18next"

import type { VenueCalendar } from "../../lib/calendar/calendar"
import { formatTime } from "../../lib/time/format"
import type { Entry } from "./board-events"

/** What is written on an entry: who, when, its status in words, what, and with whom. */
export function entryContent(
  entry: Entry,
  { time_zone: timeZone, staff }: Pick<VenueCalendar, "time_zone" | "staff">,
): { domNodes: Node[] } {
  const lines = linesOf(entry)
  const row = rowOf(entry)
  const time = `${formatTime(row.starts_at, timeZone)}–${formatTime(row.ends_at, timeZone)}`
  const nodes = [line("plaza-entry-name", lines.name), line("plaza-entry-time", `${time} ${lines.status}`)]
  if (lines.what) nodes.push(line("plaza-entry-what", lines.what))
  const member = staff.find(({ id }) => id === ("staff_id" in row ? row.staff_id : null))
  if (member) nodes.push(line("plaza-entry-staff", i18n.t("plaza.bookings.with", { name: member.name })))
  return { domNodes: nodes }
}

/** The row of the calendar that an entry stands for. */
export function rowOf(entry: Entry) {
  switch (entry.kind) {
    case "visit":
      return entry.segment
    case "block":
      return entry.block
    case "time_off":
      return entry.timeOff
    case "session":
      return entry.session
  }
}

function linesOf(entry: Entry): { name: string; status: string; what?: string } {
  const text = (key: string, values: Record<string, number> = {}) => i18n.t(`plaza.calendar.${key}`, values)
  switch (entry.kind) {
    case "visit": {
      const { customer, status, title, variant_title, part, parts, has_notes } = entry.segment
      const option = variant_title && variant_title !== title ? `, ${variant_title}` : ""
      const counted = parts > 1 ? ` (${part}/${parts})` : ""
      return {
        name: customer?.name ?? text("nobody"),
        status: i18n.t(`plaza.bookings.status.${status}`),
        what: `${title}${option}${counted}${has_notes ? ` · ${text("hasNotes")}` : ""}`,
      }
    }
    case "session": {
      const { title, seats_taken, capacity } = entry.session
      return { name: title, status: text("seats", { taken: seats_taken, capacity }) }
    }
    case "block":
      return { name: entry.block.reason ?? text("blocked"), status: text("blocked") }
    case "time_off":
      return { name: entry.timeOff.reason ?? text("timeOff"), status: text("timeOff") }
  }
}

function line(className: string, text: string): HTMLElement {
  const element = document.createElement("div")
  element.className = className
  element.textContent = text
  return element
}
