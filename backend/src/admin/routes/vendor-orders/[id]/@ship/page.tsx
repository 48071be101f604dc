import { useParams, useSearchParams } from "react-router-dom"

import { ShipDrawer } from "../../../../components/vendor-order/ship-drawer"
import { vendorOrders } from "../../../../lib/vendor-order/vendor-order"

/** `?parcel=<id>`: how a parcel can be followed. */
const ShipParcel = () => {
  const { data: order } = vendorOrders.useOne(useParams().id)
  const [params] = useSearchParams()
  const parcel = order?.fulfillments.find(({ id }) => id === params.get("parcel"))
  return order && parcel ? <ShipDrawer order={order} parcel={parcel} /> : null
}

export default ShipParcel
