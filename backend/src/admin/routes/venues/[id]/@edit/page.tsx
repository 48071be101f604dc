import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DrawerForm } from "../../../../components/form/drawer-form"
import { ProfileFields } from "../../../../components/venue/profile-fields"
import {
  profileBody,
  profileSchema,
  profileValues,
  type ProfileValues,
} from "../../../../components/venue/venue-profile"
import { venues, type Venue } from "../../../../lib/venue/venue"

const EditVenue = () => {
  const { id } = useParams()
  const { data: venue } = venues.useOne(id)
  return venue ? <EditProfileForm venue={venue} /> : null
}

const EditProfileForm = ({ venue }: { venue: Venue }) => {
  const { t } = useTranslation()
  const { mutateAsync } = venues.useUpdate(venue.id)
  const form = useForm<ProfileValues>({
    resolver: zodResolver(profileSchema),
    defaultValues: profileValues(venue),
  })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.venues.edit.title")}
      send={(values) => mutateAsync(profileBody(values))}
      done={t("plaza.venues.edit.done")}
    >
      <ProfileFields control={form.control} />
    </DrawerForm>
  )
}

export default EditVenue
