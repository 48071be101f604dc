import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Picture } from "../../lib/media/picture"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { PictureTile } from "./picture-tile"

type Props = {
  images: (Picture & { id: string; alt: string })[]
  /** of the pictures in the API, such as `/admin/venues/<id>/images` */
  path: string
  mayChange: boolean
  /** true when each has a page of its own below `pictures` */
  hasPages?: boolean
}

/** The pictures of something, in their order. */
export function PicturesSection({ images, path, mayChange, hasPages = false }: Props) {
  const { t } = useTranslation()

  return (
    <Section
      title={t("plaza.venues.pictures.title")}
      aside={
        mayChange && (
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
            <PictureTile
              key={image.id}
              image={image}
              path={path}
              to={hasPages ? `pictures/${image.id}` : undefined}
              mayRemove={mayChange}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}
