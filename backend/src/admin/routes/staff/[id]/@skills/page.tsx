import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { VenueSkills } from "../../../../components/staff/venue-skills"
import { useVenueNames } from "../../../../components/venue/use-venue-names"
import { staff } from "../../../../lib/staff/staff-member"

const EditSkills = () => {
  const { t } = useTranslation()
  const { data: member } = staff.useOne(useParams().id)
  const nameOf = useVenueNames(true)
  if (!member) return null
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("plaza.team.skills.edit", { name: member.name })}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <RouteDrawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        <Text size="small" className="text-ui-fg-subtle">
          {t("plaza.team.skills.hint")}
        </Text>
        {[member.venue_id, ...member.venue_ids].map((venueId) => (
          <VenueSkills key={venueId} member={member} venueId={venueId} venueName={nameOf(venueId)} />
        ))}
      </RouteDrawer.Body>
    </RouteDrawer>
  )
}

export default EditSkills
