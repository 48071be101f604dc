import type { z } from "@medusajs/framework/zod"
import { SIGNATURE_HEADER } from "../modules/storefront-feed/delivery/sign"
import { feedPayload } from "../modules/storefront-feed/payload"

/** A request that Plaza makes of others. */
export interface Webhook {
  /** Its key in the document. */
  name: string
  summary: string
  description: string
  tag: string
  /** The header that proves who asks, and how to read it. */
  signature: { name: string; description: string }
  body: z.ZodType
  /** What is made of the status of the answer. */
  answers: Record<string, string>
}

/** Every request of this kind. */
export const WEBHOOKS: readonly Webhook[] = [
  {
    name: "storefront-changes",
    summary: "What pages show and has changed",
    description:
      "POST <address>/api/cache-invalidation, to each address of STOREFRONT_WEBHOOK_URLS, as soon as a change is committed. " +
      "What is not answered with 2xx within five seconds is sent again, together with what has changed since; an address " +
      "may be told something twice, never too little. Redirects are not followed.",
    tag: "Storefront",
    signature: {
      name: SIGNATURE_HEADER,
      description:
        "`t=<unix seconds>,v1=<hex>`: the HMAC-SHA-256 of `<t>.<raw body>` under STOREFRONT_WEBHOOK_SECRET. Refuse " +
        "what is more than five minutes old or ahead.",
    },
    body: feedPayload,
    answers: {
      "200": "Taken: nothing that was kept of it is shown any more",
      "400": "The body has another shape",
      "401": "The signature is missing, wrong, or of another time",
      default: "Sent again: after one second, then two, thirty at most",
    },
  },
]
