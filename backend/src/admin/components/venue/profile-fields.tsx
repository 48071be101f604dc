import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { DurationField } from "../form/duration-field"
import { HandleField } from "../form/handle-field"
import { TextField } from "../form/text-field"
import { RichTextField } from "../rich-text/rich-text-field"
import { AmenityPicker } from "../taxonomy/amenity-picker"
import { CategoryPicker } from "../taxonomy/category-picker"
import { TagPicker } from "../taxonomy/tag-picker"
import type { ProfileValues } from "./venue-profile"

/** A new venue may leave its handle to the backend. */
export function ProfileFields({
  control,
  isNew = false,
}: {
  control: Control<ProfileValues>
  isNew?: boolean
}) {
  const { t } = useTranslation()
  return (
    <>
      <TextField control={control} name="name" label={t("fields.name")} />
      <HandleField
        control={control}
        name="handle"
        label={t("fields.handle")}
        hint={isNew ? t("plaza.venues.fields.handleHint") : undefined}
        optional={isNew}
      />
      <div className="col-span-full">
        <RichTextField
          control={control}
          name="description"
          label={t("fields.description")}
          maximum={5000}
          optional
        />
      </div>
      <TextField control={control} name="phone" type="tel" label={t("fields.phone")} optional />
      <TextField control={control} name="email" type="email" label={t("fields.email")} optional />
      <div className="col-span-full">
        <CategoryPicker
          control={control}
          name="category_ids"
          list="venue-categories"
          label={t("fields.categories")}
        />
      </div>
      <div className="col-span-full">
        <TagPicker control={control} name="tag_ids" label={t("fields.tags")} />
      </div>
      <div className="col-span-full">
        <AmenityPicker control={control} name="amenity_ids" label={t("plaza.venues.fields.amenities")} />
      </div>
      <DurationField
        control={control}
        name="maximum_gap_minutes"
        label={t("plaza.venues.fields.maximumGap")}
        hint={t("plaza.venues.fields.maximumGapHint")}
      />
    </>
  )
}
