import { useParams } from "react-router-dom"

import { AcknowledgeForm } from "../../../../components/audit/acknowledge-form"

const AcknowledgeAlert = () => {
  const { id } = useParams()
  return id ? <AcknowledgeForm id={id} /> : null
}

export default AcknowledgeAlert
