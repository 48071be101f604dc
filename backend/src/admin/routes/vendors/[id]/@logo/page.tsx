import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { ReplacePictureForm } from "../../../../components/media/replace-picture-form"
import { useReplacePicture } from "../../../../lib/media/pictures"

const ReplaceLogo = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { mutateAsync } = useReplacePicture(`/admin/vendors/${id}/logo`)
  return (
    <ReplacePictureForm
      title={t("plaza.vendors.logo.replace")}
      done={t("plaza.vendors.logo.done")}
      send={mutateAsync}
    />
  )
}

export default ReplaceLogo
