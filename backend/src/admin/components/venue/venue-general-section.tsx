import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { formatDuration } from "../../lib/time/duration"
import { venues, type Venue } from "../../lib/venue/venue"
import { useMay } from "../../lib/workspace/may"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"
import { RichText } from "../rich-text/rich-text"
import { VenueStatus } from "./venue-status"
import { VenueSteps } from "./venue-steps"

export function VenueGeneralSection({ venue }: { venue: Venue }) {
  const { t } = useTranslation()
  const { own, manage } = useMay()
  const navigate = useNavigate()
  const act = useAct()
  const { mutateAsync: remove } = venues.useRemove(venue.id)

  const removeVenue = async () => {
    const isGone = await act({
      run: () => remove(),
      done: t("plaza.venues.remove.done", { name: venue.name }),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.venues.remove.description", { name: venue.name }),
        confirm: t("actions.delete"),
      },
    })
    if (isGone) navigate("/venues", { replace: true })
  }

  return (
    <Section
      level="h1"
      title={venue.name}
      aside={
        <>
          <VenueStatus status={venue.status} />
          <VenueSteps venue={venue} />
        </>
      }
      actions={
        manage
          ? [
              { actions: [{ icon: <PencilSquare />, label: t("actions.edit"), to: "edit" }] },
              { actions: own ? [{ icon: <Trash />, label: t("actions.delete"), onClick: removeVenue }] : [] },
            ]
          : []
      }
    >
      {venue.status_reason && (
        <SectionRow title={t("plaza.common.statusReason")} value={venue.status_reason} />
      )}
      <SectionRow
        title={t("fields.description")}
        value={venue.description ? <RichText value={venue.description} /> : "-"}
      />
      <SectionRow title={t("fields.handle")} value={`/${venue.handle}`} />
      <SectionRow title={t("fields.phone")} value={venue.phone || "-"} />
      <SectionRow title={t("fields.email")} value={venue.email || "-"} />
      {venue.maximum_gap_minutes > 0 && (
        <SectionRow
          title={t("plaza.venues.fields.maximumGap")}
          value={formatDuration(venue.maximum_gap_minutes)}
        />
      )}
    </Section>
  )
}
