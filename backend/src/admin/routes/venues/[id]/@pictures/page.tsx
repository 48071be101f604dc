import { useParams } from "react-router-dom"

import { AddPicturesForm } from "../../../../components/venue/add-pictures-form"

const AddPictures = () => {
  const { id } = useParams()
  return id ? <AddPicturesForm venueId={id} /> : null
}

export default AddPictures
