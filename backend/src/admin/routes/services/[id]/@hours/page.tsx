import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { ModalForm } from "../../../../components/form/modal-form"
import { HoursFields } from "../../../../components/hours/hours-fields"
import { hoursSchema, type HoursValues } from "../../../../components/hours/hours-values"
import { offerBody, offerValues } from "../../../../components/hours/offer-hours"
import { services, type Service } from "../../../../lib/service/service"

const EditOfferHours = () => {
  const { data: service } = services.useOne(useParams().id)
  return service ? <OfferHoursForm service={service} /> : null
}

const OfferHoursForm = ({ service }: { service: Service }) => {
  const { t } = useTranslation()
  const { mutateAsync } = services.useUpdate(service.id)
  const form = useForm<HoursValues>({
    resolver: zodResolver(hoursSchema),
    defaultValues: offerValues(service.weekly ?? []),
  })

  return (
    <ModalForm
      form={form}
      title={t("plaza.offerHours.edit")}
      hint={t("plaza.offerHours.hint")}
      action={t("actions.save")}
      send={(values) => mutateAsync({ weekly: offerBody(values) })}
      done={t("plaza.services.edit.done")}
    >
      <HoursFields form={form} texts="plaza.offerHours" dates="none" />
    </ModalForm>
  )
}

export default EditOfferHours
