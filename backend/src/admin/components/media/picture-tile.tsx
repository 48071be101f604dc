import { Trash } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Picture } from "../../lib/media/picture"
import { useRemovePicture } from "../../lib/media/pictures"
import { useAct } from "../page/use-act"
import { SizedPicture } from "./sized-picture"

type Props = {
  image: Picture & { id: string; alt: string }
  path: string
  to: string | undefined
  mayRemove: boolean
}

/** One of several pictures, with a page of its own when `to` is given. */
export function PictureTile({ image, path, to, mayRemove }: Props) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync: remove } = useRemovePicture(path)
  const shown = (
    <SizedPicture picture={image} alt={image.alt} sizes="16rem" className="size-full object-cover" />
  )

  const removePicture = () =>
    act({
      run: () => remove(image.id),
      done: t("plaza.venues.pictures.removed"),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.venues.pictures.remove"),
        confirm: t("actions.delete"),
      },
    })

  return (
    <li className="shadow-elevation-card-rest group relative aspect-[4/3] overflow-hidden rounded-lg">
      {to ? (
        <Link to={to} className="focus-visible:shadow-borders-focus block size-full rounded-lg outline-none">
          {shown}
        </Link>
      ) : (
        shown
      )}
      {mayRemove && (
        <IconButton
          size="small"
          className="absolute end-2 top-2 opacity-0 focus-visible:opacity-100 group-hover:opacity-100 [@media(hover:none)]:opacity-100"
          aria-label={t("plaza.venues.pictures.removeOne", { alt: image.alt })}
          onClick={removePicture}
        >
          <Trash />
        </IconButton>
      )}
    </li>
  )
}
