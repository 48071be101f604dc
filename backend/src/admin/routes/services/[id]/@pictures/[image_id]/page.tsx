import { useParams } from "react-router-dom"

import { PictureForm } from "../../../../../components/media/picture-form"
import { services } from "../../../../../lib/service/service"

const EditPicture = () => {
  const { id, image_id } = useParams()
  const image = services.useOne(id).data?.images?.find((picture) => picture.id === image_id)
  return image ? <PictureForm image={image} path={`/admin/services/${id}/images`} /> : null
}

export default EditPicture
