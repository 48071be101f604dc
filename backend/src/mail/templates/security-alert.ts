import { z } from "@medusajs/framework/zod"
import { formatInstant } from "../format/time"
import { defineTemplate, link } from "./define-template"

/** Tells an admin of the platform of odd behaviour; whose it is stands behind the link, not in the mail. */
export const securityAlert = defineTemplate(
  z.object({ title: z.string(), measure: z.string(), raised_at: z.iso.datetime(), url: link }),
  ({ title, measure, raised_at, url }) => ({
    subject: `Security alert: ${title}`,
    preview: `${title}: ${measure}.`,
    heading: title,
    blocks: [
      {
        kind: "paragraph",
        text: `Plaza saw ${measure}, and raised this alert at ${formatInstant(new Date(raised_at), "UTC")} UTC.`,
      },
      { kind: "action", label: "Look at the alerts", url },
      { kind: "paragraph", text: "There is at most one alert of a kind about the same source in an hour." },
    ],
    reason: "You receive this mail because you are an admin of this platform.",
  }),
)
