import { useParams } from "react-router-dom"

import { PictureForm } from "../../../../../components/media/picture-form"
import { products } from "../../../../../lib/product/product"

const EditPicture = () => {
  const { id, image_id } = useParams()
  const image = products.useOne(id).data?.images.find((picture) => picture.id === image_id)
  return image ? <PictureForm image={image} path={`/admin/vendor-products/${id}/images`} /> : null
}

export default EditPicture
