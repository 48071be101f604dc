import { useParams } from "react-router-dom"

import { PictureForm } from "../../../../../components/media/picture-form"
import { venues } from "../../../../../lib/venue/venue"

const EditPicture = () => {
  const { id, image_id } = useParams()
  const image = venues.useOne(id).data?.images?.find((picture) => picture.id === image_id)
  return image ? <PictureForm image={image} path={`/admin/venues/${id}/images`} /> : null
}

export default EditPicture
