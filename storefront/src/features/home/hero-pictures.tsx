import type { VenueSummary } from "@/lib/plaza/schemas/venue"
import { PictureFrame } from "@/ui/picture-frame"

const FRAMES = [
  { className: "col-span-3 row-span-2 rounded-[2rem]", sizes: "(min-width: 1024px) 24rem, 56vw" },
  { className: "col-span-2 rounded-[1.5rem]", sizes: "(min-width: 1024px) 16rem, 38vw" },
  { className: "col-span-2 rounded-[1.5rem]", sizes: "(min-width: 1024px) 16rem, 38vw" },
]

/** Three venues at a glance. Decoration: the same venues are linked further down. */
export function HeroPictures({ venues }: { venues: VenueSummary[] }) {
  const pictured = venues.filter((venue) => venue.images.length > 0)
  return (
    <div className="grid aspect-5/4 grid-cols-5 grid-rows-2 gap-3 sm:aspect-16/10 sm:gap-4 lg:aspect-square xl:aspect-5/4">
      {FRAMES.map((frame, index) => (
        <PictureFrame
          key={index}
          url={pictured[index]?.images[0]?.url}
          alt=""
          fallback=""
          sizes={frame.sizes}
          preload={index === 0}
          className={frame.className}
        />
      ))}
    </div>
  )
}
