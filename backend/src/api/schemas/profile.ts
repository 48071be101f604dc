import { z } from "@medusajs/framework/zod"
import { toLanguageTag } from "../../text/language-tag"
import { toPhoneNumber } from "../../text/phone-number"
import { id, text } from "./primitives"
import { stated } from "./text-kind"

/** A telephone number with its country code; kept in E.164. */
export const phoneNumber = stated(
  "code",
  z
    .string()
    .max(40)
    .transform((value, context) => {
      const number = toPhoneNumber(value)
      if (number) return number
      context.addIssue({ code: "custom", message: "must be an international number such as +254 700 123456" })
      return z.NEVER
    }),
)

const language = stated(
  "code",
  z
    .string()
    .max(40)
    .transform((value, context) => {
      const tag = toLanguageTag(value)
      if (tag) return tag
      context.addIssue({ code: "custom", message: "must be a language tag (BCP 47) such as en, sw or pt-BR" })
      return z.NEVER
    }),
)

/** The languages that someone speaks, the preferred first; each counts once. */
export const languages = z
  .array(language)
  .max(10)
  .transform((tags) => [...new Set(tags)])

/** What people change of their own profile; `picture_id` is an upload of theirs, null takes the picture away. */
export const updateProfile = z
  .strictObject({
    first_name: text(100).nullable(),
    last_name: text(100).nullable(),
    phone: phoneNumber.nullable(),
    languages,
    picture_id: id.nullable(),
  })
  .partial()

export type UpdateProfile = z.output<typeof updateProfile>
