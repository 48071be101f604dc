"use client"

import { useState } from "react"
import { useTranslations } from "#languages"
import { EnlargeButton } from "@/features/gallery/enlarge-button"
import type { GalleryPicture } from "@/features/gallery/gallery-picture"
import { PictureDialog } from "@/features/gallery/picture-dialog"
import { classNames } from "@/ui/class-names"
import { PictureFrame } from "@/ui/picture-frame"

type ProductGalleryProps = { name: string; pictures: readonly GalleryPicture[] }

/** A product's pictures: one large, the others small below it; each opens the dialog with all of them. */
export function ProductGallery({ name, pictures }: ProductGalleryProps) {
  const t = useTranslations("gallery")
  const [shown, show] = useState<number | null>(null)
  if (pictures.length === 0) {
    return <PictureFrame url={null} alt="" fallback={name} sizes="" className="aspect-square rounded-3xl" />
  }
  return (
    <div>
      <ul aria-label={t("picturesOf", { name })} className="grid grid-cols-4 gap-3">
        {pictures.map((picture, index) => (
          <li key={picture.id} className={classNames(index === 0 && "col-span-4")}>
            <EnlargeButton
              picture={picture}
              name={name}
              sizes={index === 0 ? "(min-width: 768px) 30rem, 92vw" : "8rem"}
              preload={index === 0}
              onEnlarge={() => show(index)}
              className="w-full"
              frameClassName={classNames("aspect-square", index === 0 ? "rounded-3xl" : "rounded-2xl")}
            />
          </li>
        ))}
      </ul>
      <PictureDialog title={t("picturesOf", { name })} pictures={pictures} shown={shown} onShow={show} />
    </div>
  )
}
