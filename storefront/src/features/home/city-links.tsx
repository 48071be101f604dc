import { useTranslations } from "#languages"
import { Link } from "@/ui/link"
import type { VenueSummary } from "@/lib/plaza/schemas/venue"
import { PictureFrame } from "@/ui/picture-frame"

type CityLinksProps = { cities: { name: string; venues: VenueSummary[] }[] }

/** The cities with venues, each with a picture from there. */
export function CityLinks({ cities }: CityLinksProps) {
  const t = useTranslations("home")
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {cities.map(({ name, venues }) => (
        <li key={name}>
          <Link
            href={`/venues?city=${encodeURIComponent(name)}`}
            className="flex items-center gap-4 rounded-2xl border border-line bg-surface p-3 shadow-card transition-colors hover:border-accent"
          >
            <PictureFrame
              url={venues.at(-1)?.images[0]?.url}
              alt=""
              fallback={name}
              sizes="6rem"
              className="size-20 shrink-0 rounded-xl"
            />
            <span>
              <span className="block font-display text-lg font-bold">{name}</span>
              <span className="text-muted">{t("lengthVenues", { count: venues.length })}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
