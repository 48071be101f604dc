import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { detailsBody } from "../../../../components/service/bodies"
import { DetailsFields } from "../../../../components/service/details-fields"
import { EditServiceDrawer } from "../../../../components/service/edit-drawer"
import { detailsSchema } from "../../../../components/service/schemas"
import { detailsValues } from "../../../../components/service/values"
import { services } from "../../../../lib/service/service"

const EditDetails = () => {
  const { t } = useTranslation()
  const { data: service } = services.useOne(useParams().id)
  if (!service) return null
  return (
    <EditServiceDrawer
      service={service}
      title={t("plaza.services.edit.title")}
      schema={detailsSchema}
      values={detailsValues(service)}
      body={detailsBody}
    >
      {(control) => <DetailsFields control={control} />}
    </EditServiceDrawer>
  )
}

export default EditDetails
