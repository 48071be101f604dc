import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { staff } from "../../lib/staff/staff-member"
import { venues } from "../../lib/venue/venue"
import { ChoicesField } from "../form/choices-field"
import type { TeamValues } from "./schemas"

/** Who performs a service, and which kinds of the venue's resources it needs. */
export function TeamFields({ control, venueId }: { control: Control<TeamValues>; venueId: string }) {
  const { t } = useTranslation()
  const { rows } = staff.useList(
    { venue_id: venueId, limit: 100, order: "name" },
    { enabled: Boolean(venueId) },
  )
  const { data: venue } = venues.useOne(venueId)
  const kinds = [...new Set(venue?.resources?.map(({ kind }) => kind))]

  return (
    <>
      <ChoicesField
        control={control}
        name="staff_ids"
        label={t("plaza.services.team.staff")}
        hint={t("plaza.services.team.staffHint")}
        options={rows.map(({ id, name, title }) => ({
          value: id,
          label: title ? `${name} (${title})` : name,
        }))}
      />
      <ChoicesField
        control={control}
        name="resource_kinds"
        label={t("plaza.services.team.resources")}
        hint={
          kinds.length > 0 ? t("plaza.services.team.resourcesHint") : t("plaza.services.team.noResources")
        }
        options={kinds.map((kind) => ({ value: kind, label: kind }))}
      />
    </>
  )
}
