import { useParams } from "react-router-dom"

import { ServiceOrderForm } from "../../../../components/venue/service-order-form"
import { useServicesInOrder } from "../../../../lib/venue/service-order"

const OrderServices = () => {
  const { id = "" } = useParams()
  const { data: services, error } = useServicesInOrder(id)
  if (error) throw error
  return services ? <ServiceOrderForm venueId={id} services={services} /> : null
}

export default OrderServices
