import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { EditServiceDrawer } from "../../../../components/service/edit-drawer"
import { ratesBody, ratesSchema, ratesValues } from "../../../../components/service/rate-form"
import { RatesFields } from "../../../../components/service/rates-fields"
import { usePricedService } from "../../../../components/service/use-priced-service"

const EditRates = () => {
  const { t } = useTranslation()
  const priced = usePricedService(useParams().id)
  if (!priced) return null
  const { service, currency } = priced
  return (
    <EditServiceDrawer
      service={service}
      title={t("plaza.services.rates.edit")}
      schema={ratesSchema}
      values={ratesValues(service, currency)}
      body={ratesBody(service, currency)}
    >
      {(control) => <RatesFields control={control} service={service} currency={currency} />}
    </EditServiceDrawer>
  )
}

export default EditRates
