import { useParams, type UIMatch } from "react-router-dom"

import { DetailLayout } from "../../../components/page/detail-layout"
import { DetailSkeleton } from "../../../components/page/detail-skeleton"
import { NamedCrumb } from "../../../components/page/named-crumb"
import { ServiceTable } from "../../../components/service/service-table"
import { StaffTable } from "../../../components/staff/staff-table"
import { VenueFaqsSection } from "../../../components/venue/venue-faqs-section"
import { VenueGeneralSection } from "../../../components/venue/venue-general-section"
import { VenueHoursSection } from "../../../components/venue/venue-hours-section"
import { VenueLocationSection } from "../../../components/venue/venue-location-section"
import { VenueOrganizationSection } from "../../../components/venue/venue-organization-section"
import { VenuePicturesSection } from "../../../components/venue/venue-pictures-section"
import { VenueReadinessSection } from "../../../components/venue/venue-readiness-section"
import { VenueResourcesSection } from "../../../components/venue/venue-resources-section"
import { venues, type VenueStatus } from "../../../lib/venue/venue"

const UNPUBLISHED: VenueStatus[] = ["draft", "pending", "rejected"]

const VenueDetail = () => {
  const { data: venue, error } = venues.useOne(useParams().id)
  if (error) throw error
  if (!venue) return <DetailSkeleton />

  return (
    <DetailLayout
      zone="venue.details"
      data={venue}
      main={{
        general: <VenueGeneralSection venue={venue} />,
        ...(UNPUBLISHED.includes(venue.status) ? { readiness: <VenueReadinessSection venue={venue} /> } : {}),
        pictures: <VenuePicturesSection venue={venue} />,
        services: <ServiceTable venueId={venue.id} />,
        staff: <StaffTable venueId={venue.id} />,
        faqs: <VenueFaqsSection venue={venue} />,
      }}
      side={{
        hours: <VenueHoursSection venue={venue} />,
        location: <VenueLocationSection venue={venue} />,
        organization: <VenueOrganizationSection venue={venue} />,
        resources: <VenueResourcesSection venue={venue} />,
      }}
    />
  )
}

const VenueCrumb = ({ id }: { id?: string }) => <NamedCrumb name={venues.useOne(id).data?.name} />

export const handle = { breadcrumb: (match: UIMatch) => <VenueCrumb id={match.params.id} /> }

export default VenueDetail
