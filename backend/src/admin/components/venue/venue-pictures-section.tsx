import type { Venue } from "../../lib/venue/venue"
import { useMay } from "../../lib/workspace/may"
import { PicturesSection } from "../media/pictures-section"

export function VenuePicturesSection({ venue }: { venue: Venue }) {
  const { manage } = useMay()
  return (
    <PicturesSection images={venue.images ?? []} owner={`/admin/venues/${venue.id}`} mayChange={manage} />
  )
}
