import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { ColorField } from "../form/color-field"
import { LongTextField } from "../form/long-text-field"
import { TextField } from "../form/text-field"
import type { StaffValues } from "./staff-form"

export function StaffFields({ control }: { control: Control<StaffValues> }) {
  const { t } = useTranslation()
  return (
    <>
      <TextField control={control} name="name" label={t("fields.name")} />
      <TextField
        control={control}
        name="title"
        label={t("plaza.staff.fields.title")}
        placeholder={t("plaza.staff.fields.titlePlaceholder")}
        optional
      />
      <TextField control={control} name="email" type="email" label={t("fields.email")} optional />
      <ColorField
        control={control}
        name="color"
        label={t("plaza.staff.fields.color")}
        hint={t("plaza.staff.fields.colorHint")}
      />
      <div className="col-span-full">
        <LongTextField
          control={control}
          name="bio"
          label={t("plaza.staff.fields.bio")}
          hint={t("plaza.staff.fields.bioHint")}
          optional
        />
      </div>
    </>
  )
}
