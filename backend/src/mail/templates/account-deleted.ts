import { z } from "@medusajs/framework/zod"
import { defineTemplate, link } from "./define-template"

/** Tells somebody that their account is deleted, as they asked; the last mail of it. */
export const accountDeleted = defineTemplate(
  z.object({ name: z.string().nullable(), url: link }),
  ({ name, url }) => ({
    subject: "Your Plaza account is deleted",
    preview: "What was kept of you has been erased.",
    heading: "Your account is deleted",
    blocks: [
      { kind: "paragraph", text: name ? `Goodbye ${name},` : "Goodbye," },
      {
        kind: "paragraph",
        text: "As you asked, your account is deleted. Your name, addresses, telephone number, picture and sign-in have been erased here and at every business. What was sold stays in their books, without you.",
      },
      { kind: "paragraph", text: "You can book as a guest or make a new account at any time." },
      { kind: "action", label: "Visit Plaza", url },
    ],
    reason: "You receive this mail because the account with this address was deleted.",
  }),
)
