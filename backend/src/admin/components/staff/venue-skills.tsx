import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { StaffMember } from "../../lib/staff/staff-member"
import { useServicesInOrder } from "../../lib/venue/service-order"
import { SkillRow } from "./skill-row"

type Props = { member: StaffMember; venueId: string; venueName?: string }

/** All services of a venue, each with a switch that says whether somebody performs it. */
export function VenueSkills({ member, venueId, venueName }: Props) {
  const { t } = useTranslation()
  const { data: rows = [], isPending, error } = useServicesInOrder(venueId)
  if (error && rows.length === 0) throw error

  return (
    <section className="flex flex-col gap-y-2">
      {venueName && <Heading level="h3">{venueName}</Heading>}
      {!isPending && rows.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("plaza.services.empty.heading")}
        </Text>
      )}
      <ul className="bg-ui-bg-component shadow-elevation-card-rest divide-y rounded-lg">
        {rows.map((service) => (
          <SkillRow key={service.id} member={member} service={service} />
        ))}
      </ul>
    </section>
  )
}
