import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { rulesBody } from "../../../../components/service/bodies"
import { EditServiceModal } from "../../../../components/service/edit-modal"
import { RulesFields } from "../../../../components/service/rules-fields"
import { rulesSchema } from "../../../../components/service/schemas"
import { rulesValues } from "../../../../components/service/values"
import { services } from "../../../../lib/service/service"

const EditRules = () => {
  const { t } = useTranslation()
  const { data: service } = services.useOne(useParams().id)
  if (!service) return null
  return (
    <EditServiceModal
      service={service}
      title={t("plaza.services.rules.edit")}
      schema={rulesSchema}
      values={rulesValues(service)}
      body={rulesBody}
    >
      {({ control }) => (
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <RulesFields control={control} />
        </div>
      )}
    </EditServiceModal>
  )
}

export default EditRules
