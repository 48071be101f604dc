import { useTranslation } from "react-i18next"

import { ReplacePictureForm } from "../../../components/media/replace-picture-form"
import { useSetOwnPicture } from "../../../lib/profile/profile"

const ReplaceOwnPicture = () => {
  const { t } = useTranslation()
  const setPicture = useSetOwnPicture()
  return (
    <ReplacePictureForm
      title={t("plaza.media.replacePicture")}
      done={t("plaza.media.pictureSaved")}
      send={setPicture}
    />
  )
}

export default ReplaceOwnPicture
