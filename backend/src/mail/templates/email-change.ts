import { z } from "@medusajs/framework/zod"
import { defineTemplate, link } from "./define-template"

const hello = (name: string | null) => ({
  kind: "paragraph" as const,
  text: name ? `Hello ${name},` : "Hello,",
})

/** The code by which somebody shows that a new address is theirs; a stranger may get it, so it has no words of theirs. */
export const emailChangeCode = defineTemplate(
  z.object({ code: z.string().regex(/^\d{6}$/), url: link, valid_minutes: z.number().int().positive() }),
  ({ code, url, valid_minutes }) => ({
    subject: `${code} is your Plaza code`,
    preview: `It confirms your new address and is valid for ${valid_minutes} minutes.`,
    heading: "Confirm your new e-mail address",
    blocks: [
      { kind: "paragraph", text: "Type this code in where you asked to change your address." },
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
        text: "Nobody at Plaza will ever ask you for it. If you did not ask for it, ignore this mail.",
      },
    ],
    reason: "You receive this mail because someone wants to sign in to Plaza with this address.",
  }),
)

/** To an address that signs in already: nobody else may have it. */
export const emailChangeTaken = defineTemplate(z.object({ url: link }), ({ url }) => ({
  subject: "You have a Plaza account already",
  preview: "Someone wanted to use your address for another account.",
  heading: "This address has an account already",
  blocks: [
    {
      kind: "paragraph",
      text: "Someone, perhaps you, wants to sign in to another account with this address. It has an account already, so nothing was changed.",
    },
    { kind: "paragraph", text: "If it was you and you have forgotten the password, choose a new one:" },
    { kind: "action", label: "Choose a new password", url },
  ],
  reason: "You receive this mail because someone wants to sign in to Plaza with this address.",
}))

/** To the present address, before anything has changed. */
export const emailChangeAsked = defineTemplate(
  z.object({ name: z.string().nullable(), new_email: z.string(), url: link }),
  ({ name, new_email, url }) => ({
    subject: "Your Plaza e-mail address is about to change",
    preview: "If it was not you, stop it now.",
    heading: "Your e-mail address is about to change",
    blocks: [
      hello(name),
      {
        kind: "paragraph",
        text: `You, or somebody who knows your password, asked to sign in with ${new_email} from now on. It counts as soon as the code that was sent there is typed in.`,
      },
      { kind: "paragraph", text: "If it was you, there is nothing to do here. If it was not, stop it:" },
      { kind: "action", label: "It was not me", url },
    ],
    reason: "You receive this mail because your account signs in with this address.",
  }),
)

/** To the former address, after the change. */
export const emailChanged = defineTemplate(
  z.object({
    name: z.string().nullable(),
    new_email: z.string(),
    url: link,
    valid_hours: z.number().int().positive(),
  }),
  ({ name, new_email, url, valid_hours }) => ({
    subject: "Your Plaza e-mail address was changed",
    preview: `If it was not you, take it back within ${valid_hours} hours.`,
    heading: "Your e-mail address was changed",
    blocks: [
      hello(name),
      {
        kind: "paragraph",
        text: `Your account signs in with ${new_email} now, and no longer with this address. All other devices were signed out.`,
      },
      {
        kind: "paragraph",
        text: `If it was you, there is nothing to do. If it was not, take it back within ${valid_hours} hours:`,
      },
      { kind: "action", label: "It was not me", url },
    ],
    reason: "You receive this mail because an account signed in with this address until now.",
  }),
)

/** To the former address, once the change was taken back by its link. */
export const emailChangeUndone = defineTemplate(
  z.object({ name: z.string().nullable(), url: link }),
  ({ name, url }) => ({
    subject: "Your Plaza account is safe again",
    preview: "Choose a new password to keep it so.",
    heading: "Your e-mail address stays as it was",
    blocks: [
      hello(name),
      {
        kind: "paragraph",
        text: "Your account signs in with this address, and all devices were signed out. Whoever asked for the change knew your password, so choose a new one now:",
      },
      { kind: "action", label: "Choose a new password", url },
    ],
    reason: "You receive this mail because you stopped a change of your e-mail address.",
  }),
)
