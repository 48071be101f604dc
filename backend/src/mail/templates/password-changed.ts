import { z } from "@medusajs/framework/zod"
import { defineTemplate, link } from "./define-template"
import { utc } from "./utc"

/** Tells somebody that their password is another now; `url` is where a new one is asked for. */
export const passwordChanged = defineTemplate(
  z.object({ name: z.string().nullable(), changed_at: z.iso.datetime(), url: link }),
  ({ name, changed_at, url }) => ({
    subject: "Your Plaza password was changed",
    preview: "If it was not you, choose a new one now.",
    heading: "Your password was changed",
    blocks: [
      { kind: "paragraph", text: name ? `Hello ${name},` : "Hello," },
      {
        kind: "paragraph",
        text: `The password of your account was changed on ${utc(changed_at)}. All other devices were signed out.`,
      },
      {
        kind: "paragraph",
        text: "If it was you, there is nothing to do. If it was not, choose a new one now:",
      },
      { kind: "action", label: "It was not me", url },
    ],
    reason: "You receive this mail because the password of an account with this address was changed.",
  }),
)
