"use client"

import { useTranslations } from "#languages"
import { classNames } from "@/ui/class-names"
import { PictureFrame } from "@/ui/picture-frame"
import type { GalleryPicture } from "./gallery-picture"

type EnlargeButtonProps = {
  picture: GalleryPicture
  /** Whose picture it is. */
  name: string
  sizes: string
  /** The first picture of a page is asked for at once. */
  preload: boolean
  onEnlarge: () => void
  className: string
  frameClassName: string
}

/** A picture that opens the dialog with all of them. */
export function EnlargeButton({
  picture,
  name,
  sizes,
  preload,
  onEnlarge,
  className,
  frameClassName,
}: EnlargeButtonProps) {
  const t = useTranslations("gallery")
  return (
    <button
      type="button"
      aria-label={t("enlarge", { picture: picture.alt })}
      onClick={onEnlarge}
      className={classNames("block cursor-zoom-in rounded-2xl", className)}
    >
      <PictureFrame
        url={picture.url}
        variants={picture.variants}
        alt={picture.alt}
        fallback={name}
        sizes={sizes}
        preload={preload}
        className={frameClassName}
      />
    </button>
  )
}
