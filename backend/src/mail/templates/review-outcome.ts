import { z } from "@medusajs/framework/zod"
import type { Block, MailContent } from "../content"
import { defineTemplate, link } from "./define-template"

/** What the platform decided about: the business, one of its venues, services or products. */
const ABOUT = ["vendor", "venue", "service", "product"] as const
type About = (typeof ABOUT)[number]

/** `url` is the page in the admin where the vendor goes on. */
const schema = z.object({
  about: z.enum(ABOUT),
  name: z.string(),
  reason: z.string().nullable(),
  url: link,
})
type Decided = z.output<typeof schema>

const REASON = "You receive this mail because your business is registered on Plaza with this address."

const told = (reason: string | null): Block[] =>
  reason ? [{ kind: "facts", facts: [{ label: "Reason", value: reason }] }] : []

/** The template of one outcome: what it is called, what follows from it, and what to do. */
function outcome(
  words: { title: string; follows: Record<About, string>; label: string },
  subject: (name: string) => string,
) {
  return defineTemplate(schema, ({ about, name, reason, url }: Decided): MailContent => {
    const follows = words.follows[about]
    return {
      subject: subject(name),
      preview: follows,
      heading: words.title,
      blocks: [
        { kind: "paragraph", text: subject(name) },
        { kind: "paragraph", text: follows },
        ...told(reason),
        { kind: "action", label: words.label, url },
      ],
      reason: REASON,
    }
  })
}

const SHOWN = "It is on the storefront now, as long as your business is approved."

export const reviewApproved = outcome(
  {
    title: "Approved",
    follows: {
      vendor: "Welcome aboard. Your published venues are on the storefront, and clients can book them.",
      venue: SHOWN,
      service: "Clients can book it now, as long as its venue is published.",
      product: SHOWN,
    },
    label: "Open your workspace",
  },
  (name) => `Approved: ${name}`,
)

export const reviewRejected = outcome(
  {
    title: "Not approved yet",
    follows: {
      vendor: "Please correct what is named below and submit your business again.",
      venue: "Please correct what is named below and submit the venue again.",
      service: "Please correct what is named below and publish the service again.",
      product: "Please correct what is named below and publish the product again.",
    },
    label: "See what to correct",
  },
  (name) => `Not approved yet: ${name}`,
)

export const reviewSuspended = outcome(
  {
    title: "Suspended",
    follows: {
      vendor: "Your venues and services are off the storefront. Bookings that were made stay as they are.",
      venue: "The venue is off the storefront. Bookings that were made stay as they are.",
      service: "The service is off the storefront. Bookings that were made stay as they are.",
      product: "The product is off the storefront. Orders that were placed stay as they are.",
    },
    label: "Open your workspace",
  },
  (name) => `Suspended: ${name}`,
)

export const reviewReinstated = outcome(
  {
    title: "Reinstated",
    follows: {
      vendor: "Your published venues are back on the storefront, and clients can book them.",
      venue: SHOWN,
      service: SHOWN,
      product: SHOWN,
    },
    label: "Open your workspace",
  },
  (name) => `Back on Plaza: ${name}`,
)
