import { z } from "@medusajs/framework/zod"
import type { Block } from "../content"
import { formatSpan, formatZone } from "../format/time"
import { defineTemplate, link } from "./define-template"

/** Which time; `time_zone` is the venue's. */
const span = { starts_at: z.iso.datetime(), ends_at: z.iso.datetime(), time_zone: z.string() }

type Span = { starts_at: string; ends_at: string; time_zone: string }

function factsOf({ starts_at, ends_at, time_zone }: Span, label: string, said: string | null): Block {
  const from = new Date(starts_at)
  return {
    kind: "facts",
    facts: [
      { label: "When", value: [formatSpan(from, new Date(ends_at), time_zone), formatZone(from, time_zone)] },
      ...(said ? [{ label, value: said }] : []),
    ],
  }
}

/** Tells owners and managers that a staff member asks for time off, or no longer does. */
export const timeOffAsked = defineTemplate(
  z.object({
    news: z.enum(["asked", "withdrawn"]),
    staff_name: z.string(),
    ...span,
    reason: z.string().nullable(),
    url: link,
  }),
  ({ news, staff_name, reason, url, ...when }) => ({
    subject:
      news === "asked" ? `${staff_name} asks for time off` : `${staff_name} no longer asks for time off`,
    preview: formatSpan(new Date(when.starts_at), new Date(when.ends_at), when.time_zone),
    heading: news === "asked" ? "A request for time off" : "A request was withdrawn",
    blocks: [
      {
        kind: "paragraph",
        text:
          news === "asked"
            ? `${staff_name} asks for time off. Please approve or decline it.`
            : `${staff_name} has withdrawn a request for time off. There is nothing to do.`,
      },
      factsOf(when, "Reason", reason),
      { kind: "action", label: "Open the requests", url },
    ],
    reason: "You receive this mail because you run a business on Plaza.",
  }),
)

/** Tells a staff member what became of their request. */
export const timeOffDecided = defineTemplate(
  z.object({
    news: z.enum(["approved", "declined"]),
    staff_name: z.string(),
    ...span,
    note: z.string().nullable(),
    decided_by: z.string().nullable(),
    url: link,
  }),
  ({ news, staff_name, note, decided_by, url, ...when }) => ({
    subject: news === "approved" ? "Your time off is approved" : "Your time off was declined",
    preview: formatSpan(new Date(when.starts_at), new Date(when.ends_at), when.time_zone),
    heading: news === "approved" ? "Your time off is approved" : "Your time off was declined",
    blocks: [
      { kind: "paragraph", text: `Hello ${staff_name},` },
      {
        kind: "paragraph",
        text: `${decided_by ?? "Your manager"} has ${news} your request for time off.`,
      },
      factsOf(when, "Note", note),
      { kind: "action", label: "Open your schedule", url },
    ],
    reason: "You receive this mail because you asked for time off on Plaza.",
  }),
)
