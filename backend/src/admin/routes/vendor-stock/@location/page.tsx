import { useTranslation } from "react-i18next"

import { LocationForm } from "../../../components/stock/location-form"
import { locations } from "../../../lib/stock/stock"

const AddLocation = () => {
  const { t } = useTranslation()
  const { mutateAsync } = locations.useCreate()
  return <LocationForm title={t("plaza.stock.locations.add")} send={mutateAsync} />
}

export default AddLocation
