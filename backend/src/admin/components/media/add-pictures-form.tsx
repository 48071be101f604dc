import { zodResolver } from "@hookform/resolvers/zod"
import { useFieldArray, useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { requiredText, say } from "../../lib/forms/rules"
import { PICTURE_TYPES } from "../../lib/media/picture"
import { useAddPictures } from "../../lib/media/pictures"
import { DrawerForm } from "../form/drawer-form"
import { FileDrop } from "../form/file-drop"
import { FilePreview } from "../form/file-preview"
import { TextField } from "../form/text-field"
import { RemoveButton } from "../form/remove-button"

const schema = z.object({
  pictures: z.array(z.object({ file: z.instanceof(File), alt: requiredText() })).min(1, say("required")),
})
type Values = z.infer<typeof schema>

/**
 * Chooses pictures and says what they show, for those who cannot see them.
 * @param path of the pictures they are added to
 */
export function AddPicturesForm({ path }: { path: string }) {
  const { t } = useTranslation()
  const { mutateAsync } = useAddPictures(path)
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: { pictures: [] } })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "pictures" })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.venues.pictures.add")}
      send={({ pictures }) => mutateAsync(pictures)}
      done={t("plaza.venues.pictures.done")}
    >
      <FileDrop
        label={t("plaza.venues.pictures.drop")}
        hint={t("plaza.venues.pictures.types")}
        types={PICTURE_TYPES}
        onFiles={(files) => append(files.map((file) => ({ file, alt: "" })))}
      />
      {fields.map((field, index) => (
        <div key={field.id} className="grid grid-cols-[96px_1fr_28px] items-start gap-x-4">
          <FilePreview file={field.file} />
          <TextField
            control={form.control}
            name={`pictures.${index}.alt`}
            label={t("plaza.venues.pictures.alt")}
            placeholder={t("plaza.venues.pictures.altPlaceholder")}
          />
          <RemoveButton onClick={() => remove(index)} />
        </div>
      ))}
    </DrawerForm>
  )
}
