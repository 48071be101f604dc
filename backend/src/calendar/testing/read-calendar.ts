import type ICAL from "ical.js" with { "resolution-mode": "import" }

// An ES module with a build for require, whose types only know the former.
const ical = jest.requireActual<typeof ICAL>("ical.js")

/** Reads a calendar as a program would that knows no zone but those in the file. */
export function readCalendar(text: string) {
  ical.TimezoneService.reset()
  const calendar = new ical.Component(ical.parse(text))
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ical.TimezoneService.register(zone)
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ical.Event(component))
  return { calendar, events }
}

/** The parts that a calendar has, each with its number of lines. */
export function shapeOf(text: string): [name: string, lines: number][] {
  return readCalendar(text)
    .calendar.getAllSubcomponents()
    .map((part) => [part.name, part.getAllProperties().length])
}

/** The value of a line of an event, as text. */
export function valueOf(event: ICAL.Event, line: string): string {
  return String(event.component.getFirstPropertyValue(line))
}
