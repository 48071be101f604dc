import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { EditServiceModal } from "../../../../components/service/edit-modal"
import { OptionsFields } from "../../../../components/service/options-fields"
import { optionsSchema } from "../../../../components/service/schemas"
import { usePricedService } from "../../../../components/service/use-priced-service"
import { optionsValues } from "../../../../components/service/values"

const EditOptions = () => {
  const { t } = useTranslation()
  const priced = usePricedService(useParams().id)
  if (!priced) return null
  const { service, currency } = priced
  return (
    <EditServiceModal
      service={service}
      title={t("plaza.services.options.edit")}
      schema={optionsSchema}
      values={optionsValues(service, currency)}
      body={(values) => values}
    >
      {({ control }) => <OptionsFields control={control} currency={currency} />}
    </EditServiceModal>
  )
}

export default EditOptions
