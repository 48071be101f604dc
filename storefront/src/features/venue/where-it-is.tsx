import { PlaceMap } from "@/features/map/place-map"
import { useTranslations } from "#languages"
import { Messages } from "@/languages/messages"
import { environment } from "@/lib/environment"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { Icon } from "@/ui/icon"

/** The address in words, the way there, and the place on a map when its coordinates are known. */
export function WhereItIs({ venue }: { venue: Venue }) {
  const t = useTranslations("venue")
  const { name, latitude, longitude } = venue
  const isOnMap = latitude !== null && longitude !== null
  return (
    <>
      <p className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="inline-flex items-center gap-2">
          <Icon name="pin" className="size-4 shrink-0 text-muted" />
          <bdi>{[venue.address_1, venue.city].filter(Boolean).join(", ")}</bdi>
        </span>
        {isOnMap && (
          <a
            href={`https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`}
            rel="noopener noreferrer"
            className="font-semibold text-accent underline underline-offset-4 hover:no-underline"
          >
            {t("directions")}
          </a>
        )}
      </p>
      {isOnMap && (
        <Messages of={["map"]}>
          <PlaceMap place={{ name, latitude, longitude }} settings={environment().map} />
        </Messages>
      )}
    </>
  )
}
