import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { rulesBody } from "../../../../components/service/bodies"
import { EditServiceDrawer } from "../../../../components/service/edit-drawer"
import { RulesFields } from "../../../../components/service/rules-fields"
import { rulesSchema } from "../../../../components/service/schemas"
import { rulesValues } from "../../../../components/service/values"
import { services } from "../../../../lib/service/service"

const EditRules = () => {
  const { t } = useTranslation()
  const { data: service } = services.useOne(useParams().id)
  if (!service) return null
  return (
    <EditServiceDrawer
      service={service}
      title={t("plaza.services.rules.edit")}
      schema={rulesSchema}
      values={rulesValues(service)}
      body={rulesBody}
    >
      {(control) => <RulesFields control={control} />}
    </EditServiceDrawer>
  )
}

export default EditRules
