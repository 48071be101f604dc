import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { AddOnsFields } from "../../../../components/service/add-ons-fields"
import { EditServiceDrawer } from "../../../../components/service/edit-drawer"
import { addOnsSchema } from "../../../../components/service/schemas"
import { usePricedService } from "../../../../components/service/use-priced-service"
import { addOnsValues } from "../../../../components/service/values"

const EditAddOns = () => {
  const { t } = useTranslation()
  const priced = usePricedService(useParams().id)
  if (!priced) return null
  const { service, currency } = priced
  return (
    <EditServiceDrawer
      service={service}
      title={t("plaza.services.addOns.edit")}
      schema={addOnsSchema}
      values={addOnsValues(service, currency)}
      body={(values) => values}
    >
      {(control) => <AddOnsFields control={control} currency={currency} />}
    </EditServiceDrawer>
  )
}

export default EditAddOns
