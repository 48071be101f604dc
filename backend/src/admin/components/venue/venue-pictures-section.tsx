import { Trash } from "@medusajs/icons"
import { Button, IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useRemovePicture } from "../../lib/venue/pictures"
import type { Venue, VenueImage } from "../../lib/venue/venue"
import { useMay } from "../../lib/workspace/may"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"

export function VenuePicturesSection({ venue }: { venue: Venue }) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const images = venue.images ?? []

  return (
    <Section
      title={t("plaza.venues.pictures.title")}
      aside={
        manage && (
          <Button size="small" variant="secondary" asChild>
            <Link to="pictures">{t("actions.add")}</Link>
          </Button>
        )
      }
    >
      {images.length === 0 ? (
        <EmptyHint>{t("plaza.venues.pictures.none")}</EmptyHint>
      ) : (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(128px,1fr))] gap-4 px-6 py-4">
          {images.map((image) => (
            <Picture key={image.id} venue={venue} image={image} mayRemove={manage} />
          ))}
        </ul>
      )}
    </Section>
  )
}

type PictureProps = { venue: Venue; image: VenueImage; mayRemove: boolean }

function Picture({ venue, image, mayRemove }: PictureProps) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync: remove } = useRemovePicture(venue.id)

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
      <Link
        to={`pictures/${image.id}`}
        className="focus-visible:shadow-borders-focus block size-full rounded-lg outline-none"
      >
        <img
          src={image.url}
          alt={image.alt}
          title={image.alt}
          loading="lazy"
          className="size-full object-cover"
        />
      </Link>
      {mayRemove && (
        <IconButton
          size="small"
          className="absolute end-2 top-2 opacity-0 focus-visible:opacity-100 group-hover:opacity-100"
          aria-label={t("plaza.venues.pictures.removeOne", { alt: image.alt })}
          onClick={removePicture}
        >
          <Trash />
        </IconButton>
      )}
    </li>
  )
}
