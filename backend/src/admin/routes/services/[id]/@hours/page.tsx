import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { HoursFields } from "../../../../components/hours/hours-fields"
import { hoursSchema } from "../../../../components/hours/hours-values"
import { offerBody, offerValues } from "../../../../components/hours/offer-hours"
import { EditServiceModal } from "../../../../components/service/edit-modal"
import { services } from "../../../../lib/service/service"

const EditOfferHours = () => {
  const { t } = useTranslation()
  const { data: service } = services.useOne(useParams().id)
  if (!service) return null
  return (
    <EditServiceModal
      service={service}
      title={t("plaza.offerHours.edit")}
      hint={t("plaza.offerHours.hint")}
      schema={hoursSchema}
      values={offerValues(service.weekly ?? [])}
      body={(values) => ({ weekly: offerBody(values) })}
    >
      {(form) => <HoursFields form={form} texts="plaza.offerHours" dates="none" />}
    </EditServiceModal>
  )
}

export default EditOfferHours
