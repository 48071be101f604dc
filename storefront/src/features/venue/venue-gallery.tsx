"use client"

import { useState } from "react"
import { useTranslations } from "#languages"
import { EnlargeButton } from "@/features/gallery/enlarge-button"
import type { GalleryPicture } from "@/features/gallery/gallery-picture"
import { PictureDialog } from "@/features/gallery/picture-dialog"
import { Button } from "@/ui/button"
import { classNames } from "@/ui/class-names"

const MOST_PICTURES = 5

const GRIDS: Record<number, string> = {
  1: "md:grid-cols-1",
  2: "md:grid-cols-2",
  3: "md:grid-cols-3 md:grid-rows-2",
  4: "md:grid-cols-4 md:grid-rows-2",
  5: "md:grid-cols-4 md:grid-rows-2",
}

function placeOf(index: number, total: number): string {
  if (index === 0 && total > 2) {
    return "md:col-span-2 md:row-span-2"
  }
  return total === 4 && index === 1 ? "md:col-span-2" : ""
}

/**
 * The venue's pictures: swiped on a phone, one large and up to four small on a wide screen. Each opens the dialog with all
 * of them.
 */
export function VenueGallery({ name, pictures }: { name: string; pictures: readonly GalleryPicture[] }) {
  const t = useTranslations("gallery")
  const [shown, show] = useState<number | null>(null)
  const first = pictures.slice(0, MOST_PICTURES)
  if (first.length === 0) {
    return null
  }
  return (
    <div className="relative">
      <ul
        aria-label={t("picturesOf", { name })}
        className={classNames(
          "-mx-4 flex snap-x snap-mandatory gap-3 overflow-x-auto px-4 py-1 sm:-mx-6 sm:px-6",
          "md:mx-0 md:grid md:h-[26rem] md:overflow-hidden md:rounded-3xl md:p-0 lg:h-[30rem]",
          GRIDS[first.length],
        )}
      >
        {first.map((picture, index) => (
          <li
            key={picture.id}
            className={classNames(
              "aspect-4/3 w-[88%] shrink-0 snap-center md:aspect-auto md:w-auto",
              first.length === 1 && "w-full",
              placeOf(index, first.length),
            )}
          >
            <EnlargeButton
              picture={picture}
              name={name}
              sizes={index === 0 ? "(min-width: 768px) 50vw, 88vw" : "(min-width: 768px) 25vw, 88vw"}
              preload={index === 0}
              onEnlarge={() => show(index)}
              className="size-full md:rounded-none md:focus-visible:outline-offset-[-6px]"
              frameClassName="size-full rounded-2xl md:rounded-none"
            />
          </li>
        ))}
      </ul>
      {pictures.length > 1 && (
        <Button
          variant="secondary"
          size="small"
          onClick={() => show(0)}
          className="mt-3 md:absolute md:end-4 md:bottom-4 md:mt-0"
        >
          {t("allPictures", { count: pictures.length })}
        </Button>
      )}
      <PictureDialog title={t("picturesOf", { name })} pictures={pictures} shown={shown} onShow={show} />
    </div>
  )
}
