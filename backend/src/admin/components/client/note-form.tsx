import { zodResolver } from "@hookform/resolvers/zod"
import { Button } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { requiredText } from "../../lib/forms/rules"
import { useSubmit } from "../../lib/forms/use-submit"
import type { Note } from "../../lib/client/notes"
import { LongTextField } from "../form/long-text-field"
import { SwitchField } from "../form/switch-field"

const schema = z.object({ body: requiredText(), pinned: z.boolean() })
type Values = z.infer<typeof schema>

type Props = {
  note?: Note
  send: (values: Values) => Promise<unknown>
  onDone: () => void
  onCancel?: () => void
}

/** Writes a note, or changes one. */
export function NoteForm({ note, send, onDone, onCancel }: Props) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.clients.notes.${key}`)
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { body: note?.body ?? "", pinned: note?.pinned ?? false },
  })
  const submit = useSubmit(form, {
    send,
    done: text(note ? "changed" : "added"),
    then: () => {
      form.reset({ body: "", pinned: false })
      onDone()
    },
  })

  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-y-3">
        <LongTextField control={form.control} name="body" label={text(note ? "note" : "new")} rows={3} />
        <SwitchField control={form.control} name="pinned" label={text("pin")} hint={text("pinHint")} />
        <div className="flex justify-end gap-2">
          {onCancel && (
            <Button size="small" variant="secondary" type="button" onClick={onCancel}>
              {t("actions.cancel")}
            </Button>
          )}
          <Button size="small" type="submit" isLoading={form.formState.isSubmitting}>
            {note ? t("actions.save") : text("add")}
          </Button>
        </div>
      </form>
    </FormProvider>
  )
}
