import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate, useParams } from "react-router-dom"

import { useAct } from "../../../../components/page/use-act"
import { LocationForm } from "../../../../components/stock/location-form"
import { locations, type StockLocation } from "../../../../lib/stock/stock"

const EditLocation = () => {
  const { t } = useTranslation()
  const { data: location } = locations.useOne(useParams().id)
  const { mutateAsync } = locations.useUpdate(location?.id ?? "")
  if (!location) return null
  return (
    <LocationForm title={t("plaza.stock.locations.edit")} location={location} send={mutateAsync}>
      <CloseLocation location={location} />
    </LocationForm>
  )
}

/** Closes a place where nothing lies any more. */
function CloseLocation({ location: { id, name } }: { location: StockLocation }) {
  const { t } = useTranslation()
  const act = useAct()
  const navigate = useNavigate()
  const { mutateAsync: remove } = locations.useRemove(id)
  const close = async () => {
    const isGone = await act({
      run: () => remove(),
      done: t("plaza.stock.locations.removed", { name }),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.stock.locations.remove", { name }),
        confirm: t("actions.delete"),
      },
    })
    if (isGone) navigate("/vendor-stock", { replace: true })
  }
  return (
    <Button type="button" size="small" variant="danger" className="self-start" onClick={close}>
      {t("actions.delete")}
    </Button>
  )
}

export default EditLocation
