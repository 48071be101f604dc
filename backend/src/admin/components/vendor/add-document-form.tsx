import { zodResolver } from "@hookform/resolvers/zod"
import { Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { requiredText, say } from "../../lib/forms/rules"
import { DOCUMENT_TYPES, useAddDocument } from "../../lib/vendor/documents"
import { DrawerForm } from "../form/drawer-form"
import { FileDrop } from "../form/file-drop"
import { TextField } from "../form/text-field"

const schema = z.object({
  file: z
    .instanceof(File)
    .optional()
    .refine((file) => file !== undefined, say("required")),
  title: requiredText(),
})
type Values = z.infer<typeof schema>

/** Hands a private document to those who review the business. */
export function AddDocumentForm() {
  const { t } = useTranslation()
  const { mutateAsync } = useAddDocument()
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: { title: "" } })
  const file = form.watch("file")
  const problem = form.formState.errors.file?.message

  return (
    <DrawerForm
      form={form}
      title={t("plaza.documents.add")}
      done={t("plaza.documents.done")}
      send={({ file, title }) => (file ? mutateAsync({ file, title }) : Promise.resolve())}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("plaza.documents.hint")}
      </Text>
      <FileDrop
        label={t("plaza.documents.drop")}
        hint={t("plaza.documents.types")}
        types={DOCUMENT_TYPES}
        onFiles={(files) => form.setValue("file", files[0], { shouldValidate: true })}
      />
      {problem && (
        <p role="alert" className="txt-small text-ui-fg-error">
          {problem}
        </p>
      )}
      {file && (
        <Text size="small" className="break-words">
          {file.name}
        </Text>
      )}
      <TextField
        control={form.control}
        name="title"
        label={t("plaza.documents.what")}
        placeholder={t("plaza.documents.whatPlaceholder")}
      />
    </DrawerForm>
  )
}
