import { z } from "@medusajs/framework/zod"
import { formatInstant } from "../format/time"
import { defineTemplate, link } from "./define-template"

export const invitation = defineTemplate(
  z.object({ email: z.string(), url: link, expires_at: z.iso.datetime() }),
  ({ email, url, expires_at }) => ({
    subject: "You are invited to work on Plaza",
    preview: "Accept the invitation and choose a password.",
    heading: "You are invited to Plaza",
    blocks: [
      { kind: "paragraph", text: `You have been invited to manage bookings on Plaza as ${email}.` },
      { kind: "action", label: "Accept the invitation", url },
      {
        kind: "paragraph",
        text: `The invitation is valid until ${formatInstant(new Date(expires_at), "UTC")} UTC.`,
      },
    ],
    reason: "You receive this mail because someone on Plaza invited this address.",
  }),
)
