import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useSiblingVenues } from "../../lib/venue/use-sibling-venues"
import { ChoicesField } from "../form/choices-field"
import { ColorField } from "../form/color-field"
import { TextField } from "../form/text-field"
import { RichTextField } from "../rich-text/rich-text-field"
import type { StaffValues } from "./staff-form"

type Props = {
  control: Control<StaffValues>
  /** the home venue, once it is chosen */
  venueId: string
}

export function StaffFields({ control, venueId }: Props) {
  const { t } = useTranslation()
  const others = useSiblingVenues(venueId)
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
      {others.length > 0 && (
        <div className="col-span-full">
          <ChoicesField
            control={control}
            name="venue_ids"
            label={t("plaza.staff.fields.venues")}
            hint={t("plaza.staff.fields.venuesHint")}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      )}
      <div className="col-span-full">
        <RichTextField
          control={control}
          name="bio"
          maximum={3000}
          label={t("plaza.staff.fields.bio")}
          hint={t("plaza.staff.fields.bioHint")}
          optional
        />
      </div>
    </>
  )
}
