import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { ReplacePictureForm } from "../../../../components/media/replace-picture-form"
import { useReplacePicture } from "../../../../lib/media/pictures"

const ReplaceStaffPicture = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { mutateAsync } = useReplacePicture(`/admin/staff/${id}/picture`)
  return (
    <ReplacePictureForm
      title={t("plaza.media.replacePicture")}
      done={t("plaza.media.pictureSaved")}
      send={mutateAsync}
    />
  )
}

export default ReplaceStaffPicture
