import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { ResourceForm } from "../../../../../components/venue/resource-form"
import { useChangeResource } from "../../../../../lib/venue/resources"
import { venues } from "../../../../../lib/venue/venue"

const EditResource = () => {
  const { t } = useTranslation()
  const { id = "", resource_id = "" } = useParams()
  const { mutateAsync } = useChangeResource(id, resource_id)
  const resource = venues.useOne(id).data?.resources?.find((one) => one.id === resource_id)
  if (!resource) return null
  const { name, kind, quantity } = resource
  return (
    <ResourceForm
      title={t("plaza.venues.resources.edit", { name })}
      resource={{ name, kind, quantity }}
      send={(values) => mutateAsync(values)}
      done={t("plaza.venues.resources.saved")}
    />
  )
}

export default EditResource
