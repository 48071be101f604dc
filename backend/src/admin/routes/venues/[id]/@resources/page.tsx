import { useParams } from "react-router-dom"

import { ResourceForm } from "../../../../components/venue/resource-form"

const AddResource = () => {
  const { id } = useParams()
  return id ? <ResourceForm venueId={id} /> : null
}

export default AddResource
