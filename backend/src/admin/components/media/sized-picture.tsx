import { srcSetOf, type Picture } from "../../lib/media/picture"

type Props = {
  picture: Picture
  alt: string
  /** layout widths for the browser's choice of file */
  sizes: string
  className: string
}

/** A picture in the smallest file that fits; its own proportions keep its place until it is there. */
export function SizedPicture({ picture, alt, sizes, className }: Props) {
  const avif = srcSetOf(picture, "avif")
  const webp = srcSetOf(picture, "webp")
  return (
    <picture className="contents">
      {avif && <source type="image/avif" srcSet={avif} sizes={sizes} className="hidden" />}
      <img
        src={picture.url}
        srcSet={webp || undefined}
        sizes={webp ? sizes : undefined}
        width={picture.width ?? undefined}
        height={picture.height ?? undefined}
        alt={alt}
        title={alt || undefined}
        loading="lazy"
        className={className}
      />
    </picture>
  )
}
