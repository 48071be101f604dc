import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { teamBody } from "../../../../components/service/bodies"
import { EditServiceModal } from "../../../../components/service/edit-modal"
import { teamSchema } from "../../../../components/service/schemas"
import { TeamFields } from "../../../../components/service/team-fields"
import { teamValues } from "../../../../components/service/values"
import { services } from "../../../../lib/service/service"

const EditTeam = () => {
  const { t } = useTranslation()
  const { data: service } = services.useOne(useParams().id)
  if (!service) return null
  return (
    <EditServiceModal
      service={service}
      title={t("plaza.services.team.edit")}
      schema={teamSchema}
      values={teamValues(service)}
      body={teamBody}
    >
      {({ control }) => <TeamFields control={control} venueId={service.venue_id} />}
    </EditServiceModal>
  )
}

export default EditTeam
