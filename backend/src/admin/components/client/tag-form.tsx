import { zodResolver } from "@hookform/resolvers/zod"
import { Button } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { TAG_COLORS, type Tag } from "../../lib/client/client"
import { requiredText } from "../../lib/forms/rules"
import { useSubmit } from "../../lib/forms/use-submit"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"

const schema = z.object({ name: requiredText(), color: z.enum(TAG_COLORS) })
type Values = z.infer<typeof schema>

type Props = {
  tag?: Tag
  send: (values: Values) => Promise<unknown>
  onDone: () => void
}

/** Adds a tag to the business's list, or renames and recolours one. */
export function TagForm({ tag, send, onDone }: Props) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.clients.tags.${key}`)
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { name: tag?.name ?? "", color: tag?.color ?? "grey" },
  })
  const submit = useSubmit(form, {
    send,
    done: text(tag ? "changed" : "added"),
    then: () => {
      form.reset({ name: "", color: "grey" })
      onDone()
    },
  })

  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={submit} className="grid grid-cols-[1fr_112px_auto] items-end gap-2">
        <TextField control={form.control} name="name" label={text(tag ? "name" : "new")} />
        <SelectField
          control={form.control}
          name="color"
          label={text("color")}
          options={TAG_COLORS.map((value) => ({ value, label: text(`colors.${value}`) }))}
        />
        <Button size="small" type="submit" variant="secondary" isLoading={form.formState.isSubmitting}>
          {tag ? t("actions.save") : t("actions.add")}
        </Button>
      </form>
    </FormProvider>
  )
}
