import type { PictureVariant } from "@/lib/plaza/schemas/picture"

/** A picture of a gallery; `alt` says what is on it, or which one of whose it is. */
export type GalleryPicture = { id: string; url: string; variants?: PictureVariant[]; alt: string }
