import i18n from "i18next"
import { z } from "zod"

/** A sentence in the user's language, looked up when a field fails and not when the schema is made. */
export const say = (key: string, values?: Record<string, unknown>) => ({
  error: () => i18n.t(`plaza.validation.${key}`, values ?? {}),
})

export const requiredText = () => z.string().trim().min(1, say("required"))
export const optionalText = () => z.string().trim()

export const email = () =>
  z
    .string()
    .trim()
    .pipe(z.email(say("email")))
export const optionalEmail = () => z.union([z.literal(""), z.email(say("email"))], say("email"))

export const wholeNumber = (min: number, max: number) =>
  z.number(say("number")).int(say("whole")).min(min, say("atLeast", { min })).max(max, say("atMost", { max }))

export const decimal = (min: number, max: number) =>
  z.number(say("number")).min(min, say("atLeast", { min })).max(max, say("atMost", { max }))

export const amount = () => decimal(0, 999_999_999)
