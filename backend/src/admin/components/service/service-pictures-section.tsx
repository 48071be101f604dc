import type { Service } from "../../lib/service/service"
import { useMay } from "../../lib/workspace/may"
import { PicturesSection } from "../media/pictures-section"

/** What shoppers see of a service; the first picture stands for it in lists. */
export function ServicePicturesSection({ service }: { service: Service }) {
  const { manage } = useMay()
  return (
    <PicturesSection
      images={service.images ?? []}
      owner={`/admin/services/${service.id}`}
      mayChange={manage}
    />
  )
}
