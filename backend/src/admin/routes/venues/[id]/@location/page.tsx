import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DrawerForm } from "../../../../components/form/drawer-form"
import { LocationFields } from "../../../../components/venue/location-fields"
import {
  locationBody,
  locationSchema,
  locationValues,
  type LocationValues,
} from "../../../../components/venue/venue-location"
import { venues, type Venue } from "../../../../lib/venue/venue"

const EditLocation = () => {
  const { id } = useParams()
  const { data: venue } = venues.useOne(id)
  return venue ? <EditLocationForm venue={venue} /> : null
}

const EditLocationForm = ({ venue }: { venue: Venue }) => {
  const { t } = useTranslation()
  const { mutateAsync } = venues.useUpdate(venue.id)
  const form = useForm<LocationValues>({
    resolver: zodResolver(locationSchema),
    defaultValues: locationValues(venue),
  })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.venues.location.edit")}
      send={(values) => mutateAsync(locationBody(values))}
      done={t("plaza.venues.edit.done")}
    >
      <LocationFields control={form.control} />
    </DrawerForm>
  )
}

export default EditLocation
