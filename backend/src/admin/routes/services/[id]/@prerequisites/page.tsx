import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { EditServiceDrawer } from "../../../../components/service/edit-drawer"
import { prerequisitesSchema, prerequisitesValues } from "../../../../components/service/prerequisite-form"
import { PrerequisitesFields } from "../../../../components/service/prerequisites-fields"
import { services } from "../../../../lib/service/service"

const EditPrerequisites = () => {
  const { t } = useTranslation()
  const { data: service } = services.useOne(useParams().id)
  if (!service) return null
  return (
    <EditServiceDrawer
      service={service}
      title={t("plaza.services.prerequisites.edit")}
      schema={prerequisitesSchema}
      values={prerequisitesValues(service)}
      body={(values) => values}
    >
      {(control) => <PrerequisitesFields control={control} service={service} />}
    </EditServiceDrawer>
  )
}

export default EditPrerequisites
