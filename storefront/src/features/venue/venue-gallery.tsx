import { useTranslations } from "#languages"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { classNames } from "@/ui/class-names"
import { PictureFrame } from "@/ui/picture-frame"

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

/** The venue's pictures: swiped on a phone, one large and up to four small on a wide screen. */
export function VenueGallery({ venue }: { venue: Venue }) {
  const t = useTranslations("venue")
  const pictures = venue.images.slice(0, MOST_PICTURES)
  if (pictures.length === 0) {
    return null
  }
  return (
    <div
      role="group"
      aria-label={t("picturesOfName", { name: venue.name })}
      tabIndex={0}
      className={classNames(
        "-mx-4 flex snap-x snap-mandatory gap-3 overflow-x-auto px-4 sm:-mx-6 sm:px-6",
        "md:mx-0 md:grid md:h-[26rem] md:overflow-hidden md:rounded-3xl md:px-0 lg:h-[30rem]",
        GRIDS[pictures.length],
      )}
    >
      {pictures.map((picture, index) => (
        <PictureFrame
          key={picture.id}
          url={picture.url}
          variants={picture.variants}
          alt={picture.alt ?? t("namePictureValue", { name: venue.name, value: index + 1 })}
          fallback={venue.name}
          sizes={index === 0 ? "(min-width: 768px) 50vw, 88vw" : "(min-width: 768px) 25vw, 88vw"}
          preload={index === 0}
          className={classNames(
            "aspect-4/3 w-[88%] shrink-0 snap-center rounded-2xl md:aspect-auto md:w-auto md:rounded-none",
            pictures.length === 1 && "w-full",
            placeOf(index, pictures.length),
          )}
        />
      ))}
    </div>
  )
}
