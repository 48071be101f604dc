import type { UIMatch } from "react-router-dom"
import { useParams } from "react-router-dom"

import { DetailLayout } from "../../../components/page/detail-layout"
import { DetailSkeleton } from "../../../components/page/detail-skeleton"
import { NamedCrumb } from "../../../components/page/named-crumb"
import { VendorChecklistSection } from "../../../components/vendor/vendor-checklist-section"
import { VendorDocumentsSection } from "../../../components/vendor/vendor-documents-section"
import { VendorGeneralSection } from "../../../components/vendor/vendor-general-section"
import { VendorLegalSection } from "../../../components/vendor/vendor-legal-section"
import { VendorPayoutSection } from "../../../components/vendor/vendor-payout-section"
import { VenueListSection } from "../../../components/venue/venue-list-section"
import { vendors } from "../../../lib/vendor/vendor"

const VendorDetail = () => {
  const { id } = useParams()
  const { data: vendor, error } = vendors.useOne(id)
  if (error) throw error
  if (!vendor) return <DetailSkeleton />

  return (
    <DetailLayout
      zone="vendor.details"
      data={vendor}
      main={{
        general: <VendorGeneralSection vendor={vendor} />,
        legal: <VendorLegalSection vendor={vendor} />,
      }}
      side={{
        checklist: <VendorChecklistSection vendor={vendor} />,
        list: <VenueListSection vendorId={vendor.id} />,
        payout: <VendorPayoutSection vendorId={vendor.id} />,
        documents: <VendorDocumentsSection vendorId={vendor.id} />,
      }}
    />
  )
}

const VendorCrumb = ({ id }: { id?: string }) => <NamedCrumb name={vendors.useOne(id).data?.name} />

export const handle = { breadcrumb: (match: UIMatch) => <VendorCrumb id={match.params.id} /> }

export default VendorDetail
