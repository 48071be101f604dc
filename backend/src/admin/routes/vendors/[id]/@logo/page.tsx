import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { z } from "zod"

import { DrawerForm } from "../../../../components/form/drawer-form"
import { FileDrop } from "../../../../components/form/file-drop"
import { FilePreview } from "../../../../components/form/file-preview"
import { say } from "../../../../lib/forms/rules"
import { useReplaceLogo } from "../../../../lib/vendor/logo"
import { PICTURE_TYPES } from "../../../../lib/venue/pictures"

const schema = z.object({
  logo: z
    .instanceof(File)
    .optional()
    .refine((file) => file !== undefined, say("required")),
})
type Values = z.infer<typeof schema>

/** One picture; the last one chosen counts. */
const ReplaceLogo = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { mutateAsync } = useReplaceLogo(id)
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: {} })
  const logo = form.watch("logo")
  const problem = form.formState.errors.logo?.message

  return (
    <DrawerForm
      form={form}
      title={t("plaza.vendors.logo.replace")}
      send={({ logo }) => (logo ? mutateAsync(logo) : Promise.resolve())}
      done={t("plaza.vendors.logo.done")}
    >
      <FileDrop
        label={t("plaza.vendors.logo.drop")}
        hint={t("plaza.venues.pictures.types")}
        types={PICTURE_TYPES}
        onFiles={(files) => form.setValue("logo", files[0], { shouldValidate: true })}
      />
      {problem && (
        <p role="alert" className="txt-small text-ui-fg-error">
          {problem}
        </p>
      )}
      {logo && <FilePreview file={logo} />}
    </DrawerForm>
  )
}

export default ReplaceLogo
