import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { paymentBody } from "../../../../components/service/bodies"
import { EditServiceDrawer } from "../../../../components/service/edit-drawer"
import { PaymentFields } from "../../../../components/service/payment-fields"
import { paymentSchema } from "../../../../components/service/schemas"
import { usePricedService } from "../../../../components/service/use-priced-service"
import { paymentValues } from "../../../../components/service/values"

const EditPayment = () => {
  const { t } = useTranslation()
  const priced = usePricedService(useParams().id)
  if (!priced) return null
  const { service, currency } = priced
  return (
    <EditServiceDrawer
      service={service}
      title={t("plaza.services.payment.edit")}
      schema={paymentSchema}
      values={paymentValues(service)}
      body={paymentBody}
    >
      {(control) => <PaymentFields control={control} currency={currency} />}
    </EditServiceDrawer>
  )
}

export default EditPayment
