import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { ModalForm } from "../../../../components/form/modal-form"
import { HoursFields } from "../../../../components/hours/hours-fields"
import { hoursSchema, type HoursValues } from "../../../../components/hours/hours-values"
import { openingBody, openingValues } from "../../../../components/hours/opening-hours"
import { venues, type Venue } from "../../../../lib/venue/venue"

const EditOpeningHours = () => {
  const { id } = useParams()
  const { data: venue } = venues.useOne(id)
  return venue ? <OpeningHoursForm venue={venue} /> : null
}

const OpeningHoursForm = ({ venue }: { venue: Venue }) => {
  const { t } = useTranslation()
  const { mutateAsync } = venues.useStep(venue.id)
  const form = useForm<HoursValues>({
    resolver: zodResolver(hoursSchema),
    defaultValues: openingValues(venue.opening_hours ?? { weekly: [], exceptions: [] }),
  })

  return (
    <ModalForm
      form={form}
      title={t("plaza.openingHours.edit")}
      hint={t("plaza.hours.zone", { zone: venue.time_zone })}
      action={t("actions.save")}
      send={(values) => mutateAsync({ step: "opening-hours", body: openingBody(values) })}
      done={t("plaza.openingHours.done")}
    >
      <HoursFields form={form} texts="plaza.openingHours" dates="labelled" />
    </ModalForm>
  )
}

export default EditOpeningHours
