import { useParams } from "react-router-dom"

import { EditClientForm } from "../../../../components/client/edit-client-form"
import { clients } from "../../../../lib/client/client"

const EditClient = () => {
  const { data: client, error } = clients.useOne(useParams().id)
  if (error) throw error
  return client ? <EditClientForm client={client} /> : null
}

export default EditClient
