import { FetchError } from "@medusajs/js-sdk"
import { useParams } from "react-router-dom"

import { EditAttributeForm } from "../../../../../components/attribute/edit-attribute-form"
import { useAttributes } from "../../../../../lib/product/use-attributes"

const EditAttribute = () => {
  const { id } = useParams()
  const { data, error } = useAttributes()
  if (error) throw error
  if (!data) return null
  const attribute = data.find((one) => one.id === id)
  if (!attribute) throw new FetchError("Not found", "Not Found", 404)
  return <EditAttributeForm attribute={attribute} />
}

export default EditAttribute
