import { gridColumns } from "@/features/venues/venue-grid"
import type { FoundService } from "@/lib/plaza/schemas/found-service"
import { ServiceCard } from "./service-card"

/** Services of several venues, beside the filters. */
export function ServiceGrid({ services }: { services: FoundService[] }) {
  return (
    <ul className={gridColumns(true)}>
      {services.map((service, index) => (
        <li key={service.id}>
          <ServiceCard service={service} preload={index === 0} />
        </li>
      ))}
    </ul>
  )
}
