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
import { StoreLink } from "./store-link"
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
          {venue.store_url && <StoreLink to={venue.store_url} />}
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
      {!venue.store_url && (
        <SectionRow title={t("plaza.venues.inStore.label")} value={t("plaza.venues.inStore.hidden")} />
      )}
      <SectionRow title={t("fields.handle")} value={`/${venue.handle}`} />
      <SectionRow title={t("fields.phone")} value={venue.phone || "-"} />
      <SectionRow title={t("fields.email")} value={venue.email || "-"} />
      <SectionRow
        title={t("plaza.venues.fields.maximumGap")}
        value={
          venue.maximum_gap_minutes > 0
            ? formatDuration(venue.maximum_gap_minutes)
            : t("plaza.venues.fields.noGap")
        }
      />
    </Section>
  )
}
