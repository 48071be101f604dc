import { useParams, type UIMatch } from "react-router-dom"

import { DayPreview } from "../../../components/service/preview/day-preview"
import { ClassSessionsSection } from "../../../components/service/class-sessions-section"
import { DetailLayout } from "../../../components/page/detail-layout"
import { DetailSkeleton } from "../../../components/page/detail-skeleton"
import { NamedCrumb } from "../../../components/page/named-crumb"
import { ServiceGeneralSection } from "../../../components/service/service-general-section"
import { ServiceHoursSection } from "../../../components/service/service-hours-section"
import {
  ServiceAddOnsSection,
  ServiceOptionsSection,
} from "../../../components/service/service-options-section"
import { ServicePaymentSection } from "../../../components/service/service-payment-section"
import { ServicePicturesSection } from "../../../components/service/service-pictures-section"
import { ServicePrerequisitesSection } from "../../../components/service/service-prerequisites-section"
import { ServiceRatesSection } from "../../../components/service/service-rates-section"
import { ServiceRulesSection } from "../../../components/service/service-rules-section"
import { ServiceTeamSection } from "../../../components/service/service-team-section"
import { services } from "../../../lib/service/service"

const ServiceDetail = () => {
  const { data: service, error } = services.useOne(useParams().id)
  if (error) throw error
  if (!service) return <DetailSkeleton />

  return (
    <DetailLayout
      zone="service.details"
      data={service}
      main={{
        general: <ServiceGeneralSection service={service} />,
        pictures: <ServicePicturesSection service={service} />,
        ...(service.kind === "class" ? { sessions: <ClassSessionsSection service={service} /> } : {}),
        options: <ServiceOptionsSection service={service} />,
        addOns: <ServiceAddOnsSection service={service} />,
        rates: <ServiceRatesSection service={service} />,
        rules: <ServiceRulesSection service={service} />,
      }}
      side={{
        preview: <DayPreview service={service} />,
        team: <ServiceTeamSection service={service} />,
        prerequisites: <ServicePrerequisitesSection service={service} />,
        payment: <ServicePaymentSection service={service} />,
        hours: <ServiceHoursSection service={service} />,
      }}
    />
  )
}

const ServiceCrumb = ({ id }: { id?: string }) => <NamedCrumb name={services.useOne(id).data?.title} />

export const handle = { breadcrumb: (match: UIMatch) => <ServiceCrumb id={match.params.id} /> }

export default ServiceDetail
