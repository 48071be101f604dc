import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { optionalText } from "../../lib/forms/rules"
import { languageOptions } from "../../lib/profile/languages"
import { useUpdateProfile, type Profile } from "../../lib/profile/profile"
import { ChoicesField } from "../form/choices-field"
import { DrawerForm } from "../form/drawer-form"
import { TextField } from "../form/text-field"

const schema = z.object({
  first_name: optionalText(),
  last_name: optionalText(),
  phone: optionalText(),
  languages: z.array(z.string()),
})
type Values = z.infer<typeof schema>

/** Name, telephone number and languages of the signed-in user. */
export function EditProfileForm({ profile }: { profile: Profile }) {
  const { t } = useTranslation()
  const { mutateAsync } = useUpdateProfile()
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      first_name: profile.first_name ?? "",
      last_name: profile.last_name ?? "",
      phone: profile.phone ?? "",
      languages: profile.languages,
    },
  })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.profile.edit")}
      done={t("plaza.profile.done")}
      send={({ languages, ...texts }) =>
        mutateAsync({
          languages,
          ...Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text || null])),
        })
      }
    >
      <TextField control={form.control} name="first_name" label={t("fields.firstName")} optional />
      <TextField control={form.control} name="last_name" label={t("fields.lastName")} optional />
      <TextField
        control={form.control}
        name="phone"
        type="tel"
        label={t("fields.phone")}
        hint={t("plaza.profile.phoneHint")}
        placeholder="+254 700 123456"
        optional
      />
      <ChoicesField
        control={form.control}
        name="languages"
        label={t("plaza.profile.languages")}
        hint={t("plaza.profile.languagesHint")}
        options={languageOptions(profile.languages)}
      />
    </DrawerForm>
  )
}
