import { z } from "@medusajs/framework/zod"
import { defineTemplate, link } from "./define-template"
import { utc } from "./utc"

/** Tells a member that the platform turned their two-step verification off; `url` is where it is set up again. */
export const twoStepReset = defineTemplate(
  z.object({ name: z.string().nullable(), reset_at: z.iso.datetime(), url: link }),
  ({ name, reset_at, url }) => ({
    subject: "Your two-step verification was turned off",
    preview: "If you did not ask for it, choose a new password now.",
    heading: "Two-step verification is off",
    blocks: [
      { kind: "paragraph", text: name ? `Hello ${name},` : "Hello," },
      {
        kind: "paragraph",
        text: `The platform's team turned the two-step verification of your account off on ${utc(reset_at)}. Your password alone signs you in now, and all your devices were signed out.`,
      },
      { kind: "paragraph", text: "Please sign in and set it up again with your new phone:" },
      { kind: "action", label: "Set it up again", url },
      {
        kind: "paragraph",
        text: "If you did not ask for it, change your password at once and tell the platform's team.",
      },
    ],
    reason: "You receive this mail because you are a member of a business or a team on Plaza.",
  }),
)
