import { z } from "@medusajs/framework/zod"
import { defineTemplate, link } from "./define-template"

/** The code by which a business confirms its address; `url` is where it is typed in. */
export const vendorEmailCode = defineTemplate(
  z.object({
    name: z.string(),
    code: z.string().regex(/^\d{6}$/),
    url: link,
    valid_minutes: z.number().int().positive(),
  }),
  ({ name, code, url, valid_minutes }) => ({
    subject: `${code} is your Plaza code`,
    preview: `It confirms your address and is valid for ${valid_minutes} minutes.`,
    heading: "Confirm your e-mail address",
    blocks: [
      {
        kind: "paragraph",
        text: `Type this code in, so that we know that mail to ${name} reaches you.`,
      },
      {
        kind: "facts",
        facts: [
          { label: "Code", value: code },
          { label: "Valid", value: `${valid_minutes} minutes` },
        ],
      },
      { kind: "action", label: "Enter the code", url },
      {
        kind: "paragraph",
        text: "Nobody at Plaza will ever ask you for it. If you did not register a business, ignore this mail.",
      },
    ],
    reason: "You receive this mail because a business was registered on Plaza with this address.",
  }),
)
