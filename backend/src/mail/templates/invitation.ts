import { z } from "@medusajs/framework/zod"
import { formatInstant } from "../format/time"
import { defineTemplate, link } from "./define-template"

export const invitation = defineTemplate(
  z.object({
    email: z.string(),
    /** Who invites; null is the platform itself. */
    business: z.string().nullable(),
    url: link,
    expires_at: z.iso.datetime(),
  }),
  ({ email, business, url, expires_at }) => ({
    subject: business
      ? `You are invited to work for ${business} on Plaza`
      : "You are invited to work on Plaza",
    preview: "Accept the invitation and choose a password.",
    heading: business ? `You are invited to ${business}` : "You are invited to Plaza",
    blocks: [
      {
        kind: "paragraph",
        text: business
          ? `${business} has invited you to work on Plaza as ${email}.`
          : `You have been invited to help run Plaza as ${email}.`,
      },
      { kind: "action", label: "Accept the invitation", url },
      {
        kind: "paragraph",
        text: "If this address already signs in to Plaza, enter the password it has.",
      },
      {
        kind: "paragraph",
        text: `The invitation is valid until ${formatInstant(new Date(expires_at), "UTC")} UTC.`,
      },
    ],
    reason: "You receive this mail because someone on Plaza invited this address.",
  }),
)
