import { useParams } from "react-router-dom"

import { AddPicturesForm } from "../../../../components/media/add-pictures-form"

const AddPictures = () => {
  const { id } = useParams()
  return id ? <AddPicturesForm path={`/admin/vendor-products/${id}/images`} /> : null
}

export default AddPictures
