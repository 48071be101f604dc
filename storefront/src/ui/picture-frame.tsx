import Image from "next/image"
import type { PictureVariant } from "@/lib/plaza/schemas/picture"
import { classNames } from "./class-names"
import { SizedImage } from "./sized-image"

type PictureFrameProps = {
  /** Without an address the frame shows the initial of `fallback`, so that the layout never jumps. */
  url: string | null | undefined
  /** The sizes the backend made; a picture without them goes through Next's own image service. */
  variants?: PictureVariant[]
  alt: string
  fallback: string
  /** Layout widths for the browser's choice of file, as in `<img sizes>`. */
  sizes: string
  preload?: boolean
  className: string
}

/** A picture that fills its frame; the frame's class decides on size and shape. */
export function PictureFrame({
  url,
  variants = [],
  alt,
  fallback,
  sizes,
  preload = false,
  className,
}: PictureFrameProps) {
  return (
    <div className={classNames("relative overflow-hidden bg-sunken", className)}>
      {url && variants.length > 0 && (
        <SizedImage url={url} variants={variants} alt={alt} sizes={sizes} preload={preload} />
      )}
      {url && variants.length === 0 && (
        <Image src={url} alt={alt} fill sizes={sizes} preload={preload} className="object-cover" />
      )}
      {!url && (
        <span
          aria-hidden
          className="absolute inset-0 grid place-items-center font-display text-4xl text-muted"
        >
          {fallback.slice(0, 1)}
        </span>
      )}
    </div>
  )
}
