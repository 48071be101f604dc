import type { VenueSummary } from "@/lib/plaza/schemas/venue"
import { PictureFrame } from "@/ui/picture-frame"

/** The pictures are wider than their frames and cut at the sides, hence widths beyond the frames' own. */
const FRAMES = [
  { className: "col-span-3 row-span-2 rounded-[2rem]", sizes: "(min-width: 1024px) 38rem, 80vw" },
  { className: "col-span-2 rounded-[1.5rem]", sizes: "(min-width: 1024px) 20rem, 52vw" },
  { className: "col-span-2 rounded-[1.5rem]", sizes: "(min-width: 1024px) 20rem, 52vw" },
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
          variants={pictured[index]?.images[0]?.variants}
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
