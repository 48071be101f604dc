import { useParams } from "react-router-dom"

import { FaqsForm } from "../../../../components/venue/faqs-form"
import { venues } from "../../../../lib/venue/venue"

const EditQuestions = () => {
  const { data: venue } = venues.useOne(useParams().id)
  return venue ? <FaqsForm venue={venue} /> : null
}

export default EditQuestions
