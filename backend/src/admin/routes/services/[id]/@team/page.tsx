import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { teamBody } from "../../../../components/service/bodies"
import { EditServiceDrawer } from "../../../../components/service/edit-drawer"
import { teamSchema } from "../../../../components/service/schemas"
import { TeamFields } from "../../../../components/service/team-fields"
import { teamValues } from "../../../../components/service/values"
import { services } from "../../../../lib/service/service"

const EditTeam = () => {
  const { t } = useTranslation()
  const { data: service } = services.useOne(useParams().id)
  if (!service) return null
  return (
    <EditServiceDrawer
      service={service}
      title={t("plaza.services.team.edit")}
      schema={teamSchema}
      values={teamValues(service)}
      body={teamBody}
    >
      {(control) => <TeamFields control={control} venueId={service.venue_id} />}
    </EditServiceDrawer>
  )
}

export default EditTeam
