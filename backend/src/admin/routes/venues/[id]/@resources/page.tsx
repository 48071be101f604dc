import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { ResourceForm } from "../../../../components/venue/resource-form"
import { useCreateResource } from "../../../../lib/venue/resources"

const AddResource = () => {
  const { t } = useTranslation()
  const { mutateAsync } = useCreateResource(useParams().id ?? "")
  return (
    <ResourceForm
      title={t("plaza.venues.resources.add")}
      send={(values) => mutateAsync(values)}
      done={t("plaza.venues.resources.done")}
    />
  )
}

export default AddResource
