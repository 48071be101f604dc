import type { PictureVariant } from "@/lib/plaza/schemas/picture"
import { srcSetOf } from "./src-set"

type SizedImageProps = {
  url: string
  variants: PictureVariant[]
  alt: string
  sizes: string
  preload: boolean
}

/** A picture in the sizes that the backend made of it, AVIF for browsers that read it, filling its frame. */
export function SizedImage({ url, variants, alt, sizes, preload }: SizedImageProps) {
  const largest = variants.reduce((widest, one) => (one.width > widest.width ? one : widest))
  return (
    <picture>
      <source type="image/avif" srcSet={srcSetOf(variants, "avif")} sizes={sizes} />
      {/* The files are made already: another pass through Next's image service would only make them worse. */}
      <img
        src={url}
        srcSet={srcSetOf(variants, "webp")}
        sizes={sizes}
        alt={alt}
        width={largest.width}
        height={largest.height}
        loading={preload ? "eager" : "lazy"}
        fetchPriority={preload ? "high" : "auto"}
        decoding="async"
        className="absolute inset-0 size-full object-cover"
      />
    </picture>
  )
}
