import { useParams, type UIMatch } from "react-router-dom"

import { ClientContactSection } from "../../../components/client/client-contact-section"
import { ClientFiguresSection } from "../../../components/client/client-figures-section"
import { ClientGoodsSection } from "../../../components/client/client-goods-section"
import { ClientNotesSection } from "../../../components/client/client-notes-section"
import { ClientVisitsSection } from "../../../components/client/client-visits-section"
import { DetailLayout } from "../../../components/page/detail-layout"
import { DetailSkeleton } from "../../../components/page/detail-skeleton"
import { NamedCrumb } from "../../../components/page/named-crumb"
import { clientName, clients } from "../../../lib/client/client"
import { useMay } from "../../../lib/workspace/may"

const ClientCard = () => {
  const { manage } = useMay()
  const { data: client, error } = clients.useOne(useParams().id)
  if (error) throw error
  if (!client) return <DetailSkeleton />

  return (
    <DetailLayout
      zone="client.details"
      data={client}
      main={{
        contact: <ClientContactSection client={client} />,
        visits: <ClientVisitsSection client={client} />,
        ...(manage ? { goods: <ClientGoodsSection client={client} /> } : {}),
      }}
      side={{
        notes: <ClientNotesSection client={client} />,
        figures: <ClientFiguresSection client={client} />,
      }}
    />
  )
}

const ClientCrumb = ({ id }: { id?: string }) => {
  const { data: client } = clients.useOne(id)
  return <NamedCrumb name={client && (clientName(client) ?? "-")} />
}

export const handle = { breadcrumb: (match: UIMatch) => <ClientCrumb id={match.params.id} /> }

export default ClientCard
