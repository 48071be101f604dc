import { z } from "@medusajs/framework/zod"
import { formatInstant } from "../format/time"
import { defineTemplate, link } from "./define-template"

export const emailVerification = defineTemplate(
  z.object({ url: link, expires_at: z.iso.datetime().nullable() }),
  ({ url, expires_at }) => ({
    subject: "Confirm your e-mail address for Plaza",
    preview: "One click and your account is ready.",
    heading: "Confirm your e-mail address",
    blocks: [
      {
        kind: "paragraph",
        text: "Please confirm that this address is yours, so that bookings and receipts reach you.",
      },
      { kind: "action", label: "Confirm this address", url },
      ...(expires_at
        ? [
            {
              kind: "paragraph" as const,
              text: `The link is valid until ${formatInstant(new Date(expires_at), "UTC")} UTC.`,
            },
          ]
        : []),
      { kind: "paragraph", text: "If you did not create an account, ignore this mail." },
    ],
    reason: "You receive this mail because an account on Plaza was created with this address.",
  }),
)
