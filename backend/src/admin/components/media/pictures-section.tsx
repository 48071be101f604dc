import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Picture } from "../../lib/media/picture"
import { useOrderPictures } from "../../lib/media/pictures"
import { useDragOrder } from "../order/use-drag-order"
import { useSavedOrder } from "../order/use-saved-order"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"
import { PictureTile } from "./picture-tile"

type Props = {
  images: (Picture & { id: string; alt: string })[]
  /** whose pictures they are in the API, such as `/admin/venues/<id>` */
  owner: string
  mayChange: boolean
}

/** The pictures of something, in their order; the first is its cover. Each has a page of its own below `pictures`. */
export function PicturesSection({ images, owner, mayChange }: Props) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync } = useOrderPictures(owner)
  const { items, move } = useSavedOrder(images, (ids) =>
    act({ run: () => mutateAsync(ids), done: t("plaza.venues.pictures.ordered") }),
  )
  const drag = useDragOrder(move)

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
      {items.length === 0 ? (
        <EmptyHint>{t("plaza.venues.pictures.none")}</EmptyHint>
      ) : (
        <ol className="grid grid-cols-[repeat(auto-fill,minmax(140px,1fr))] gap-4 px-6 py-4">
          {items.map((image, place) => (
            <PictureTile
              key={image.id}
              image={image}
              place={place}
              count={items.length}
              path={`${owner}/images`}
              mayChange={mayChange}
              drag={drag}
              onMove={(to) => move(place, to)}
            />
          ))}
        </ol>
      )}
    </Section>
  )
}
