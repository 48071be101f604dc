import { useParams } from "react-router-dom"

import { PictureForm } from "../../../../../components/venue/picture-form"
import { venues } from "../../../../../lib/venue/venue"

const EditPicture = () => {
  const { id, image_id } = useParams()
  const { data: venue } = venues.useOne(id)
  const image = venue?.images?.find((picture) => picture.id === image_id)
  return venue && image ? <PictureForm venue={venue} image={image} /> : null
}

export default EditPicture
