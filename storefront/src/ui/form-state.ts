import type { z } from "zod"
import type { MessageKey, Translator } from "@/languages/message-types"

/** What a form's server action answers when it did not send the shopper on to another page. */
export type FormState = {
  message?: string
  fieldErrors?: Record<string, string>
  /** The action did what it was asked for, and the form has nothing more to do. */
  done?: boolean
}

export const EMPTY_FORM: FormState = {}

/** What a schema says of a field that is not as it should be: a message's name, checked when compiling. */
export const answer = (key: MessageKey<"answers">): string => key

/** Turns a schema's issues into one message for each field, the first that was found. */
export function fieldErrorsOf(t: Translator<"answers">, error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) {
    errors[String(issue.path[0] ?? "form")] ??= t.has(issue.message) ? t(issue.message) : t("fieldWrong")
  }
  return errors
}

/** All texts of a form, trimmed. */
export function textsOf(data: FormData): Record<string, string> {
  const texts = [...data.entries()].flatMap(([name, value]) =>
    typeof value === "string" && !name.startsWith("$ACTION") ? [[name, value.trim()] as const] : [],
  )
  return Object.fromEntries(texts)
}
