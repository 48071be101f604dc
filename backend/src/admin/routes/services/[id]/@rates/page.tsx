import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { EditServiceModal } from "../../../../components/service/edit-modal"
import { PriceTable } from "../../../../components/service/price-table"
import { ratesBody, ratesSchema, ratesValues } from "../../../../components/service/rate-form"
import { usePricedService } from "../../../../components/service/use-priced-service"
import { useTeam } from "../../../../lib/staff/use-team"

const EditRates = () => {
  const { t } = useTranslation()
  const priced = usePricedService(useParams().id)
  const team = useTeam(priced?.service ?? NOBODY)
  if (!priced || team.length === 0) return null
  const { service, currency } = priced
  return (
    <EditServiceModal
      service={service}
      title={t("plaza.services.rates.edit")}
      hint={t("plaza.services.rates.hint")}
      schema={ratesSchema}
      values={ratesValues(service, currency)}
      body={ratesBody(service, currency)}
    >
      {({ control }) => <PriceTable control={control} service={service} team={team} currency={currency} />}
    </EditServiceModal>
  )
}

const NOBODY = { venue_id: "", staff_ids: [] }

export default EditRates
