import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { requiredText, wholeNumber } from "../../lib/forms/rules"
import { useChangePicture } from "../../lib/venue/pictures"
import type { Venue, VenueImage } from "../../lib/venue/venue"
import { DrawerForm } from "../form/drawer-form"
import { NumberField } from "../form/number-field"
import { TextField } from "../form/text-field"
import { SizedPicture } from "../media/sized-picture"

const schemaOf = (count: number) => z.object({ alt: requiredText(), place: wholeNumber(1, count) })
type Values = z.infer<ReturnType<typeof schemaOf>>

/** What a picture shows, and where it stands among the others. */
export function PictureForm({ venue, image }: { venue: Venue; image: VenueImage }) {
  const { t } = useTranslation()
  const images = venue.images ?? []
  const { mutateAsync } = useChangePicture(venue.id, images)
  const form = useForm<Values>({
    resolver: zodResolver(schemaOf(images.length)),
    defaultValues: { alt: image.alt, place: images.findIndex(({ id }) => id === image.id) + 1 },
  })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.venues.pictures.edit")}
      send={(values) => mutateAsync({ image, ...values })}
      done={t("plaza.venues.pictures.saved")}
    >
      <SizedPicture
        picture={image}
        alt={image.alt}
        sizes="32rem"
        className="aspect-[4/3] w-full rounded-lg object-cover"
      />
      <TextField
        control={form.control}
        name="alt"
        label={t("plaza.venues.pictures.alt")}
        placeholder={t("plaza.venues.pictures.altPlaceholder")}
      />
      <NumberField
        control={form.control}
        name="place"
        min={1}
        max={images.length}
        label={t("plaza.venues.pictures.place")}
        hint={t("plaza.venues.pictures.placeHint")}
      />
    </DrawerForm>
  )
}
