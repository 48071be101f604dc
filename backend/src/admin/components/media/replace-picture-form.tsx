import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { say } from "../../lib/forms/rules"
import { PICTURE_TYPES } from "../../lib/media/picture"
import { DrawerForm } from "../form/drawer-form"
import { FileDrop } from "../form/file-drop"
import { FilePreview } from "../form/file-preview"

const schema = z.object({
  picture: z
    .instanceof(File)
    .optional()
    .refine((file) => file !== undefined, say("required")),
})
type Values = z.infer<typeof schema>

type Props = { title: string; done: string; send: (file: File) => Promise<unknown> }

/** One picture in place of the one before; the last one chosen counts. */
export function ReplacePictureForm({ title, done, send }: Props) {
  const { t } = useTranslation()
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: {} })
  const picture = form.watch("picture")
  const problem = form.formState.errors.picture?.message

  return (
    <DrawerForm
      form={form}
      title={title}
      done={done}
      send={({ picture }) => (picture ? send(picture) : Promise.resolve())}
    >
      <FileDrop
        label={t("plaza.media.dropOne")}
        hint={t("plaza.media.pictureHint", { megabytes: 4 })}
        types={PICTURE_TYPES}
        onFiles={(files) => form.setValue("picture", files[0], { shouldValidate: true })}
      />
      {problem && (
        <p role="alert" className="txt-small text-ui-fg-error">
          {problem}
        </p>
      )}
      {picture && <FilePreview file={picture} />}
    </DrawerForm>
  )
}
