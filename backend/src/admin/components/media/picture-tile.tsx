import { Star, Trash } from "@medusajs/icons"
import { Badge, clx, IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Picture } from "../../lib/media/picture"
import { useRemovePicture } from "../../lib/media/pictures"
import { MoveButtons } from "../order/move-buttons"
import type { DragOrder } from "../order/use-drag-order"
import { useAct } from "../page/use-act"
import { SizedPicture } from "./sized-picture"

type Props = {
  image: Picture & { id: string; alt: string }
  /** counted from 0 */
  place: number
  count: number
  /** of the pictures in the API */
  path: string
  mayChange: boolean
  drag: DragOrder
  onMove: (to: number) => void
}

/** One of several pictures: leads to its page, and moves among the others by mouse, by buttons, or to the front. */
export function PictureTile({ image, place, count, path, mayChange, drag, onMove }: Props) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.venues.pictures.${key}`, { alt: image.alt })
  const name = image.alt || text("unnamed")
  const shown = <SizedPicture picture={image} alt={name} sizes="16rem" className="size-full object-cover" />
  return (
    <li
      {...(mayChange ? { ...drag.handle(place), ...drag.target(place) } : {})}
      className={clx(
        "bg-ui-bg-component shadow-elevation-card-rest flex flex-col overflow-hidden rounded-lg",
        drag.over === place && "shadow-borders-interactive-with-active",
      )}
    >
      <div className="relative aspect-[4/3]">
        {mayChange ? (
          <Link
            to={`pictures/${image.id}`}
            draggable={false}
            className="focus-visible:shadow-borders-focus block size-full rounded-lg outline-none"
          >
            {shown}
          </Link>
        ) : (
          shown
        )}
        {place === 0 && (
          <Badge size="2xsmall" className="pointer-events-none absolute start-2 top-2">
            {text("cover")}
          </Badge>
        )}
      </div>
      {mayChange && (
        <div className="flex items-center justify-between px-1 py-0.5">
          <div className="flex">
            <MoveButtons name={name} place={place} count={count} direction="row" onMove={onMove} />
          </div>
          <div className="flex">
            <IconButton
              size="small"
              variant="transparent"
              aria-label={text("makeCover")}
              title={text("makeCover")}
              disabled={place === 0}
              onClick={() => onMove(0)}
            >
              <Star className="text-ui-fg-muted" />
            </IconButton>
            <RemovePicture id={image.id} label={text("removeOne")} path={path} />
          </div>
        </div>
      )}
    </li>
  )
}

function RemovePicture({ id, label, path }: { id: string; label: string; path: string }) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync: remove } = useRemovePicture(path)

  const removePicture = () =>
    act({
      run: () => remove(id),
      done: t("plaza.venues.pictures.removed"),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.venues.pictures.remove"),
        confirm: t("actions.delete"),
      },
    })

  return (
    <IconButton size="small" variant="transparent" aria-label={label} title={label} onClick={removePicture}>
      <Trash className="text-ui-fg-muted" />
    </IconButton>
  )
}
