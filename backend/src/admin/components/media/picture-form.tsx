import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { requiredText } from "../../lib/forms/rules"
import type { Picture } from "../../lib/media/picture"
import { useDescribePicture } from "../../lib/media/pictures"
import { DrawerForm } from "../form/drawer-form"
import { TextField } from "../form/text-field"
import { SizedPicture } from "./sized-picture"

const schema = z.object({ alt: requiredText().max(300) })
type Values = z.infer<typeof schema>

type Props = { image: Picture & { id: string; alt: string }; path: string }

/**
 * What a picture shows, in words for those who do not see it.
 * @param path of the pictures it belongs to
 */
export function PictureForm({ image, path }: Props) {
  const { t } = useTranslation()
  const { mutateAsync } = useDescribePicture(`${path}/${image.id}`)
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: { alt: image.alt } })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.venues.pictures.edit")}
      send={(values) => mutateAsync(values)}
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
    </DrawerForm>
  )
}
