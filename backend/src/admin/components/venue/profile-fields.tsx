import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useTaxonomy } from "../../lib/venue/taxonomy"
import { ChoicesField } from "../form/choices-field"
import { DurationField } from "../form/duration-field"
import { HandleField } from "../form/handle-field"
import { TextField } from "../form/text-field"
import { RichTextField } from "../rich-text/rich-text-field"
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
      <ChoicesField
        control={control}
        name="category_ids"
        label={t("fields.categories")}
        options={useTaxonomy("categories")}
      />
      <ChoicesField control={control} name="tag_ids" label={t("fields.tags")} options={useTaxonomy("tags")} />
      <div className="col-span-full">
        <ChoicesField
          control={control}
          name="amenity_ids"
          label={t("plaza.venues.fields.amenities")}
          options={useTaxonomy("amenities")}
        />
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
