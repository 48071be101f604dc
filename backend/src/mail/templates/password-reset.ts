import { z } from "@medusajs/framework/zod"
import { defineTemplate, link } from "./define-template"

export const passwordReset = defineTemplate(
  z.object({ name: z.string().nullable(), url: link, valid_minutes: z.number().int().positive() }),
  ({ name, url, valid_minutes }) => ({
    subject: "Reset your Plaza password",
    preview: `The link works once, for ${valid_minutes} minutes.`,
    heading: "Choose a new password",
    blocks: [
      { kind: "paragraph", text: name ? `Hello ${name},` : "Hello," },
      {
        kind: "paragraph",
        text: `Someone, hopefully you, asked for a new password. The link works once, for ${valid_minutes} minutes.`,
      },
      { kind: "action", label: "Choose a new password", url },
      { kind: "paragraph", text: "If it was not you, ignore this mail: your password stays as it is." },
    ],
    reason: "You receive this mail because a new password was asked for with this address.",
  }),
)
