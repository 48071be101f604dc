import { toast } from "@medusajs/ui"
import { get, type FieldPath, type FieldValues, type UseFormReturn } from "react-hook-form"

import { messageOf } from "../api/error"
import { refusedFields } from "./refused-fields"

/**
 * Shows a refusal at the fields it names, and as a toast when it names none, or only a group of fields, which has no
 * place of its own on the page.
 */
export function showRefusal<T extends FieldValues>(form: UseFormReturn<T>, error: unknown): void {
  const refusals = refusedFields(error, Object.keys(form.getValues()))
  refusals.forEach(({ field, message }, index) => {
    form.setError(field as FieldPath<T>, { message: sentence(message) }, { shouldFocus: index === 0 })
  })
  const hasPlace = ({ field }: { field: string }) => typeof get(form.getValues(), field) !== "object"
  if (!refusals.some(hasPlace)) toast.error(messageOf(error))
}

const sentence = (message: string) => message.charAt(0).toUpperCase() + message.slice(1)

/** Thrown by `send` when nothing is left to show: the user thought better of it, or the field says already why. */
export class Withdrawn extends Error {}

type Submission<TValues, TAnswer> = {
  send: (values: TValues) => Promise<TAnswer>
  /** what the toast says when it went through */
  done: string
  then: (answer: TAnswer) => void
}

/** The submit handler of a form: send, say so and go on, or show what was refused and keep what was typed. */
export function useSubmit<TValues extends FieldValues, TAnswer>(
  form: UseFormReturn<TValues>,
  { send, done, then }: Submission<TValues, TAnswer>,
) {
  return form.handleSubmit(async (values) => {
    try {
      const answer = await send(values)
      toast.success(done)
      then(answer)
    } catch (error) {
      if (!(error instanceof Withdrawn)) showRefusal(form, error)
    }
  })
}
